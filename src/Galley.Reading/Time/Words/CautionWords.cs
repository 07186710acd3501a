namespace Galley.Reading.Time.Words;

/// <summary>Words beside which a number or a word of time is something else.</summary>
internal static class CautionWords
{
    public static void AddTo(WordTable table)
    {
        table.Add(
            WordClass.Counted,
            "people persons soldiers troops men women children dollars euros pounds yen yuan rupees rubles francs miles mile kilometers"
            + " kilometres km meters metres feet foot inches tons tonnes barrels units jobs workers employees students members votes points"
            + " shares seats square percent deaths cases dead injured homes houses cars vehicles passengers megawatts watts rpm horsepower"
            + " acres hectares gallons liters litres pages words copies copiers victims refugees prisoners runs goals yards degrees bps calories kg"
            + " grams kilograms others residents villagers civilians protesters police officers mph kph mw mg ml million billion trillion dpi"
            + " times stores schools companies rooms days weeks months years hours minutes seconds voters patients fans delegates");
        table.Add(
            WordClass.Sports,
            "touchdown touchdowns quarterback rebounds rebound coach halftime midfielder striker goalkeeper penalty yards nba nfl league"
            + " referee defender innings wicket wickets offside scored scoring goalless playoffs playoff linebacker");
        table.Add(
            WordClass.Maker,
            "ford toyota honda chevrolet chevy bmw mercedes audi nissan mazda volkswagen hyundai kia subaru jeep dodge chrysler buick"
            + " cadillac lexus acura porsche ferrari volvo pontiac tesla lincoln gmc mustang camry accord prius model models");
        table.Add(
            WordClass.Numbered,
            "flight route highway room area no number section article chapter page channel bus train boeing airbus interstate apollo unit"
            + " building resolution act form line suite box extension ext psalm windows office block apartment version peugeot model nasdaq"
            + " russell russel nikkei topix rs eur usd gbp cad aud");
    }
}
