namespace Galley.Reading.Names.Resolution;

/// <summary>Numbers the paragraphs of a text: a blank line starts a new one.</summary>
/// <remarks>Positions must be asked for in ascending order; the text is passed over once.</remarks>
internal sealed class Paragraphs(string text)
{
    private int _position;
    private int _number;
    private bool _isBlank;

    /// <summary>The number of the paragraph that holds a position.</summary>
    public int At(int position)
    {
        for (; _position < position; _position++)
        {
            var c = text[_position];
            if (c == '\n')
            {
                _number += _isBlank ? 1 : 0;
                _isBlank = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                _isBlank = false;
            }
        }

        return _number;
    }
}
