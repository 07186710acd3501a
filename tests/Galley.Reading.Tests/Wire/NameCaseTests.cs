using CsCheck;

using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Wire;

public class NameCaseTests
{
    [Theory]
    [InlineData("SAUL LOEB", "Saul Loeb")]
    [InlineData("O'BRIEN", "O'Brien")]
    [InlineData("O’BRIEN", "O’Brien")]
    [InlineData("McDONALD", "McDonald")]
    [InlineData("MCDONALD", "McDonald")]
    [InlineData("MCCOY", "McCoy")]
    [InlineData("MCKY", "Mcky")]
    [InlineData("MacDONALD", "MacDonald")]
    [InlineData("MACRON", "Macron")]
    [InlineData("JEAN-PAUL BELMONDO", "Jean-Paul Belmondo")]
    [InlineData("URSULA VON DER LEYEN", "Ursula von der Leyen")]
    [InlineData("URSULA von der LEYEN", "Ursula von der Leyen")]
    [InlineData("DE LA CRUZ", "De la Cruz")]
    [InlineData("BRUCE LE", "Bruce Le")]
    [InlineData("BASHAR AL-ASSAD", "Bashar al-Assad")]
    [InlineData("AL-ASSAD", "Al-Assad")]
    [InlineData("ABDEL FATTAH EL-SISI", "Abdel Fattah el-Sisi")]
    [InlineData("J.K. ROWLING", "J.K. Rowling")]
    [InlineData("JD VANCE", "JD Vance")]
    [InlineData("NG HAN GUAN", "Ng Han Guan")]
    [InlineData("ROBERT SMITH JR.", "Robert Smith Jr.")]
    [InlineData("ROBERT SMITH III", "Robert Smith III")]
    [InlineData("ST. PETERSBURG", "St. Petersburg")]
    [InlineData("RIO DE JANEIRO", "Rio de Janeiro")]
    [InlineData("PORT-AU-PRINCE", "Port-au-Prince")]
    [InlineData("XI'AN", "Xi'an")]
    [InlineData("N'DJAMENA", "N'Djamena")]
    [InlineData("SÃO PAULO", "São Paulo")]
    [InlineData("İSTANBUL", "İstanbul")]
    [InlineData("DİYARBAKIR", "Diyarbakir")]
    [InlineData("ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ", "Αλεξησ Τσιπρασ")]
    [InlineData("ВЛАДИМИР ПУТИН", "Владимир Путин")]
    [InlineData("D.C.", "D.C.")]
    [InlineData("Saul Loeb", "Saul Loeb")]
    [InlineData("Saul LOEB", "Saul LOEB")]
    [InlineData("Kim Jong-un", "Kim Jong-un")]
    [InlineData("安倍晋三", "安倍晋三")]
    [InlineData("", "")]
    public void A_name_in_capitals_gets_its_normal_form(string name, string normal)
    {
        Assert.Equal(normal, NameCase.FromCapitals(name));
    }

    [Fact]
    public void The_normal_form_keeps_letters_and_length_and_stays()
    {
        Gen.String[Gen.Char[" .-'ABCDEIMNOVacdeimnovÉéßК"], 0, 24].Sample(name =>
        {
            var normal = NameCase.FromCapitals(name);
            Assert.Equal(name.ToUpperInvariant(), normal.ToUpperInvariant());
            Assert.Equal(normal, NameCase.FromCapitals(normal));
        });
    }
}
