namespace Wanglai.Reading.Words;

/// <summary>Surnames of several characters, asked for at places of a text: most are answered by their first character.</summary>
internal sealed class SurnameSet
{
    private readonly CharacterSet _first = new();
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _places;

    public SurnameSet() => _places = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes up all of <paramref name="surnames"/>.</summary>
    public void UnionWith(IEnumerable<string> surnames)
    {
        foreach (var surname in surnames)
        {
            _surnames.Add(surname);
            _first.Add(surname[0]);
        }
    }

    /// <summary>True where <paramref name="form"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> form) => _first.Contains(form[0]) && _places.Contains(form);

    /// <summary>True where <paramref name="name"/> begins with one of them.</summary>
    public bool Begins(string name) => name.Length > 0 && _first.Contains(name[0]) && _surnames.Any(s => name.StartsWith(s, StringComparison.Ordinal));
}
