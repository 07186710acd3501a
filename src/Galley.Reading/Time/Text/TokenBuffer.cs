namespace Galley.Reading.Time.Text;

/// <summary>Tokens in an array that grows: they are read by reference, which a list does not allow here.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private TimeToken[] _items = new TimeToken[Math.Max(capacity, 16)];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    public ref readonly TimeToken this[int index] => ref _items[index];

    public void Add(in TimeToken token)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = token;
    }
}
