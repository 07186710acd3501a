using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class TableDigitsTests
{
    [Fact]
    public void Are_sixty_four_in_ascending_order()
    {
        Assert.Equal(64, TableDigits.Alphabet.Length);
        Assert.Equal(TableDigits.Alphabet, new string([.. TableDigits.Alphabet.Order().Distinct()]));
        Assert.All(TableDigits.Alphabet, digit => Assert.True(char.IsAsciiLetterOrDigit(digit) || digit is '-' or '_'));
    }

    [Fact]
    public void Have_the_value_of_their_place()
    {
        for (int b = 0; b < 256; b++)
        {
            int place = TableDigits.Alphabet.IndexOf((char)b);
            Assert.Equal(place < 0 ? 255 : place, TableDigits.ValueOf((byte)b));
        }

        Assert.Equal('-', TableDigits.Of(0));
        Assert.Equal('z', TableDigits.Of(63));
    }
}
