using CsCheck;

using Galley.Reading.Names;

namespace Galley.Reading.Tests.Names;

public class SlugTests
{
    [Theory]
    [InlineData("Kim Jong Un", "kim-jong-un")]
    [InlineData("Kim Jong-un", "kim-jong-un")]
    [InlineData("U.S.", "us")]
    [InlineData("U.S. Navy", "us-navy")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("  St. Louis -- (Mo.)  ", "st-louis-mo")]
    [InlineData("AT&T", "at-t")]
    [InlineData("Nguyễn Xuân Phúc", "nguyen-xuan-phuc")]
    [InlineData("Nguyê\u0303n Phu\u0301c", "nguyen-phuc")]
    [InlineData("Đà Nẵng, Quận Ơ Ư", "da-nang-quan-o-u")]
    [InlineData("Gerhard Groß", "gerhard-gross")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Ærø Œuvre Łódź Đokić Þór Ĳssel", "aero-oeuvre-lodz-dokic-thor-ijssel")]
    [InlineData("İstanbul Diyarbakır Șerban", "istanbul-diyarbakir-serban")]
    [InlineData("\u212Angstr\u00F6m \u212B", "kngstrom-a")]
    [InlineData("Владимир Путин", "владимир-путин")]
    [InlineData("Йо\u0306", "йо\u0306")]
    [InlineData("金正恩", "金正恩")]
    [InlineData("हिन्दी भाषा", "हिन्दी-भाषा")]
    [InlineData("Group of 20", "group-of-20")]
    [InlineData("a_b/c\\d", "a-b-c-d")]
    [InlineData("😀 Smile 😀", "smile")]
    [InlineData("𐐀", "𐐀")]
    [InlineData("", "")]
    [InlineData("… — '.'", "")]
    public void Names_become_slugs(string name, string slug)
    {
        Assert.Equal(slug, Slug.OfName(name));
    }

    [Theory]
    [InlineData("days-before-summit", "days-before-summit")]
    [InlineData("2019/Days Before Summit", "2019/days-before-summit")]
    [InlineData("Été/ Où ?/x", "ete/ou/x")]
    [InlineData("../a/./b//", "a/b")]
    [InlineData("", "")]
    public void Paths_become_slugs_part_by_part(string path, string slug)
    {
        Assert.Equal(slug, Slug.OfPath(path));
    }

    [Fact]
    public void A_slug_is_empty_only_without_letters_and_digits_and_is_its_own_slug()
    {
        Gen.String.Sample(name =>
        {
            var slug = Slug.OfName(name);
            var hasWord = name.Where((_, i) => char.IsLetterOrDigit(name, i)).Any();
            Assert.Equal(hasWord, slug.Length > 0);
            Assert.Equal(slug, Slug.OfName(slug));
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
            Assert.False(slug.StartsWith('-') || slug.EndsWith('-'));
        });
    }
}
