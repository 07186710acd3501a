using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Wire;

public class AgenciesTests
{
    [Theory]
    [InlineData("AFP", "AFP", "Agence France-Presse")]
    [InlineData("AP", "AP", "Associated Press")]
    [InlineData("REUTERS", "Reuters", "Reuters")]
    [InlineData("Reuters", "Reuters", "Reuters")]
    [InlineData("UPI", "UPI", "United Press International")]
    [InlineData("dpa", "dpa", "Deutsche Presse-Agentur")]
    [InlineData("DPA", "dpa", "Deutsche Presse-Agentur")]
    [InlineData("XINHUA", "Xinhua", "Xinhua News Agency")]
    [InlineData("Yonhap", "Yonhap", "Yonhap News Agency")]
    [InlineData("PTI", "PTI", "Press Trust of India")]
    [InlineData("KCNA", "KCNA", "Korean Central News Agency")]
    [InlineData("Getty Images", "Getty Images", "Getty Images")]
    [InlineData("the Associated Press", "Associated Press", "Associated Press")]
    [InlineData("ASSOCIATED PRESS", "Associated Press", "Associated Press")]
    [InlineData("Bloomberg", "Bloomberg", "Bloomberg News")]
    [InlineData("CP", "CP", "The Canadian Press")]
    public void An_agency_is_found_by_sign_and_name(string text, string sign, string name)
    {
        Assert.Equal(new Agency(sign, name), Agencies.Find(text));
    }

    [Theory]
    [InlineData("Pa")]
    [InlineData("ap")]
    [InlineData("Spa")]
    [InlineData("")]
    [InlineData("the ")]
    [InlineData("The Daily Planet")]
    public void Other_words_are_none(string text)
    {
        Assert.Null(Agencies.Find(text));
    }
}
