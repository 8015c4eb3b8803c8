namespace Wanglai.Reading.Words;

/// <summary>A set of characters, a bit each: what is asked of every character of every text costs one look.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>True where the set holds <paramref name="c"/>.</summary>
    public bool Contains(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Takes up <paramref name="c"/>.</summary>
    public void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);

    /// <summary>Takes up all of <paramref name="characters"/>.</summary>
    public void UnionWith(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            Add(c);
        }
    }
}
