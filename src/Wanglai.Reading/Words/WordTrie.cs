namespace Wanglai.Reading.Words;

/// <summary>
/// The dictionary as a tree of characters: finds every word that begins at a place of a text, in time linear in the longest word.
/// The first character, which is looked up at every place of a text, has a table of its own, in pages; the edges below it lie in
/// one open-addressed table keyed by node and character, so that a step is one probe.
/// </summary>
internal sealed class WordTrie
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly int[]?[] _first = new int[(char.MaxValue + 1) / PageSize][];
    private Edge[] _edges = new Edge[16];
    private Word?[] _at = new Word?[16];
    private int _edgeCount;
    private int _lastNode;

    /// <summary>An edge of the tree: 16 bytes, so that a probe touches one line of the cache. A key of 0 is an empty place.</summary>
    private struct Edge
    {
        public long Key;
        public int Next;
    }

    /// <summary>The word of this form, or null.</summary>
    public Word? Find(string form) => _words.GetValueOrDefault(form);

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

    /// <summary>All words.</summary>
    public IEnumerable<Word> Words => _words.Values;

    /// <summary>The word of this form, made where there is none.</summary>
    public Word Add(string form)
    {
        if (_words.TryGetValue(form, out var word))
        {
            return word;
        }

        word = new Word(form);
        Add(word);
        return word;
    }

    /// <summary>Takes up a word that belongs to another dictionary, too.</summary>
    public void Add(Word word)
    {
        _words.Add(word.Text, word);
        var node = 0;
        foreach (var c in word.Text)
        {
            node = StepOrGrow(node, c);
        }

        _at[node] = word;
    }

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>; 0 where there is none. The root is 0.</summary>
    public int Step(int node, char c)
    {
        if (node == 0)
        {
            return _first[c >> PageBits] is { } page ? page[c & (PageSize - 1)] : 0;
        }

        var key = Key(node, c);
        var edges = _edges;
        var mask = edges.Length - 1;
        for (var i = Hash(key) & mask; ; i = (i + 1) & mask)
        {
            ref var edge = ref edges[i];
            if (edge.Key == key)
            {
                return edge.Next;
            }

            if (edge.Key == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>The word that ends at <paramref name="node"/>, or null.</summary>
    public Word? At(int node) => _at[node];

    private int StepOrGrow(int node, char c)
    {
        var next = Step(node, c);
        if (next != 0)
        {
            return next;
        }

        next = ++_lastNode;
        if (next == _at.Length)
        {
            Array.Resize(ref _at, _at.Length * 2);
        }

        if (node == 0)
        {
            (_first[c >> PageBits] ??= new int[PageSize])[c & (PageSize - 1)] = next;
            return next;
        }

        if (++_edgeCount * 2 > _edges.Length)
        {
            Grow();
        }

        Insert(new Edge { Key = Key(node, c), Next = next });
        return next;
    }

    private void Insert(Edge edge)
    {
        var mask = _edges.Length - 1;
        var i = Hash(edge.Key) & mask;
        while (_edges[i].Key != 0)
        {
            i = (i + 1) & mask;
        }

        _edges[i] = edge;
    }

    private void Grow()
    {
        var edges = _edges;
        _edges = new Edge[edges.Length * 2];
        foreach (var edge in edges)
        {
            if (edge.Key != 0)
            {
                Insert(edge);
            }
        }
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;

    private static int Hash(long key)
    {
        var h = (ulong)key * 0x9E3779B97F4A7C15UL;
        return (int)(h >> 40);
    }
}
