namespace Wanglai.Reading.Words;

/// <summary>
/// A dictionary as a tree of characters: finds every word that begins at a place of a text, in time linear in the longest word.
/// While words are added, its edges lie in one open-addressed table keyed by node and character; <see cref="Settle"/> lays them
/// out for being looked up millions of times.
/// </summary>
internal sealed class WordTrie
{
    private readonly List<Word> _words = [];
    private Edge[] _edges = new Edge[16];
    private Word?[] _at = new Word?[16];
    private int _edgeCount;
    private int _lastNode;
    private DoubleArray? _settled;

    /// <summary>An edge of the tree. A next node of 0 is an empty place.</summary>
    private readonly record struct Edge(long Key, int Next);

    /// <summary>All words, in the order in which they were added.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>The word of this form, or null.</summary>
    public Word? Find(ReadOnlySpan<char> form)
    {
        var node = 0;
        foreach (var c in form)
        {
            node = Step(node, c);
            if (node == 0)
            {
                return null;
            }
        }

        return _at[node];
    }

    /// <summary>The word of this form, made where there is none.</summary>
    public Word Add(string form)
    {
        var word = Find(form);
        if (word is null)
        {
            word = new Word(form);
            Add(word);
        }

        return word;
    }

    /// <summary>Lays the words out for being looked up; none can be added afterwards, and what they are must not change. Nodes have other numbers then.</summary>
    public void Settle()
    {
        var edges = Array.FindAll(_edges, edge => edge.Next != 0);
        var words = Array.ConvertAll(_at[..(_lastNode + 1)], word => new WordSummary(word));
        _settled = new DoubleArray(Array.ConvertAll(edges, edge => new DoubleArray.Edge((int)(edge.Key >> 16), (char)edge.Key, edge.Next)), words, out var places);
        var at = new Word?[_settled.Length];
        for (var node = 1; node < words.Length; node++)
        {
            at[places[node]] = _at[node];
        }

        (_at, _edges) = (at, []);
    }

    /// <summary>False where no word of two characters or more begins with these two; true where one may.</summary>
    public bool MayBegin(char first, char second) => _settled is null || _settled.MayBegin(first, second);

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>; 0 where there is none. The root is 0.</summary>
    public int Step(int node, char c) => Step(node, c, out _);

    /// <summary>The same, with a summary of the word that ends there; the default where none does.</summary>
    public int Step(int node, char c, out WordSummary word)
    {
        if (_settled is { } settled)
        {
            return settled.Step(node, c, out word);
        }

        var next = _edges[PlaceOf(Key(node, c))].Next;
        word = new WordSummary(_at[next]);
        return next;
    }

    /// <summary>The word that ends at <paramref name="node"/>, or null.</summary>
    public Word? At(int node) => _at[node];

    private void Add(Word word)
    {
        if (_settled is not null)
        {
            throw new InvalidOperationException("The words have been laid out: none can be added.");
        }

        var node = 0;
        foreach (var c in word.Text)
        {
            node = StepOrGrow(node, c);
        }

        _at[node] = word;
        _words.Add(word);
    }

    private int StepOrGrow(int node, char c)
    {
        if (Step(node, c) is not 0 and var next)
        {
            return next;
        }

        if (++_lastNode == _at.Length)
        {
            Array.Resize(ref _at, _at.Length * 2);
        }

        if (++_edgeCount * 2 > _edges.Length)
        {
            Grow();
        }

        _edges[PlaceOf(Key(node, c))] = new Edge(Key(node, c), _lastNode);
        return _lastNode;
    }

    private void Grow()
    {
        var edges = _edges;
        _edges = new Edge[edges.Length * 2];
        foreach (var edge in edges)
        {
            if (edge.Next != 0)
            {
                _edges[PlaceOf(edge.Key)] = edge;
            }
        }
    }

    /// <summary>Where the edge of this key lies, or else the empty place where it would.</summary>
    private int PlaceOf(long key)
    {
        var mask = _edges.Length - 1;
        var place = (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 32) & mask;
        while (_edges[place].Next != 0 && _edges[place].Key != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
