namespace Wanglai.Reading.Words;

/// <summary>
/// A dictionary as a tree of characters: finds every word that begins at a place of a text, in time linear in the longest word.
/// A text is looked up at every place, and mostly in vain. So the first character has a table of its own, in pages; the edges
/// below it lie in one open-addressed table keyed by node and character, and before that table is touched a filter of a few
/// bits an edge, which fits into the processor's cache, says whether the edge can be there (B. H. Bloom, 1970, with one hash).
/// </summary>
internal sealed class WordTrie
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int FilterBitsPerPlace = 8;

    private readonly List<Word> _words = [];
    private readonly Edge[]?[] _first = new Edge[(char.MaxValue + 1) / PageSize][];
    private Edge[] _edges = new Edge[16];
    private ulong[] _filter = new ulong[16 * FilterBitsPerPlace / 64];
    private Word?[] _at = new Word?[16];
    private int _edgeCount;
    private int _lastNode;
    private DoubleArray? _settled;

    /// <summary>An edge of the tree: 16 bytes, so that a probe touches one line of the cache. A key of 0 is an empty place.</summary>
    private struct Edge
    {
        public long Key;
        public int Next;

        /// <summary>What the word that ends behind the edge costs, so that a word which loses need not be touched; 0 where none ends.</summary>
        public int Cost;
    }

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

    /// <summary>Takes up a word that belongs to another dictionary, too.</summary>
    public void Add(Word word)
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

    /// <summary>Notes what the words cost. Costs that are set later do not count in <see cref="Step(int, char, out int)"/>.</summary>
    public void Seal()
    {
        foreach (var page in _first)
        {
            NoteCosts(page);
        }

        NoteCosts(_edges);
    }

    /// <summary>Lays the words out for being looked up millions of times; none can be added behind it. Nodes have other numbers then.</summary>
    public void Settle()
    {
        var edges = new List<DoubleArray.Edge>(_lastNode);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (_first[c >> PageBits] is { } page && page[c & (PageSize - 1)].Next is not 0 and var next)
            {
                edges.Add(new DoubleArray.Edge(0, (char)c, next));
            }
        }

        foreach (var edge in _edges)
        {
            if (edge.Key != 0)
            {
                edges.Add(new DoubleArray.Edge((int)(edge.Key >> 16), (char)(edge.Key & char.MaxValue), edge.Next));
            }
        }

        var costs = new int[_lastNode + 1];
        for (var node = 1; node < costs.Length; node++)
        {
            costs[node] = _at[node]?.Cost ?? 0;
        }

        var settled = new DoubleArray([.. edges], costs.Length, costs, out var places);
        var at = new Word?[settled.Length];
        for (var node = 1; node < costs.Length; node++)
        {
            at[places[node]] = _at[node];
        }

        (_settled, _at, _edges, _filter) = (settled, at, [], []);
        Array.Clear(_first);
    }

    /// <summary>False where no word of two characters or more begins with these two; true where one may.</summary>
    public bool MayBegin(char first, char second) => _settled is null || _settled.MayBegin(first, second);

    private void NoteCosts(Edge[]? edges)
    {
        for (var i = 0; i < edges?.Length; i++)
        {
            edges[i].Cost = edges[i].Next == 0 ? 0 : _at[edges[i].Next]?.Cost ?? 0;
        }
    }

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>; 0 where there is none. The root is 0.</summary>
    public int Step(int node, char c) => Step(node, c, out _);

    /// <summary>The same, with the cost of the word that ends there; 0 where none does.</summary>
    public int Step(int node, char c, out int cost)
    {
        if (_settled is { } settled)
        {
            return settled.Step(node, c, out cost);
        }

        cost = 0;
        if (node == 0)
        {
            if (_first[c >> PageBits] is not { } page)
            {
                return 0;
            }

            cost = page[c & (PageSize - 1)].Cost;
            return page[c & (PageSize - 1)].Next;
        }

        var key = Key(node, c);
        var hash = Hash(key);
        if (!MayHold(hash))
        {
            return 0;
        }

        var edges = _edges;
        var mask = edges.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var edge = ref edges[i];
            if (edge.Key == key)
            {
                cost = edge.Cost;
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
            (_first[c >> PageBits] ??= new Edge[PageSize])[c & (PageSize - 1)].Next = next;
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
        var hash = Hash(edge.Key);
        _filter[FilterPlace(hash)] |= 1UL << (int)(hash & 63);
        var mask = _edges.Length - 1;
        var i = (int)hash & mask;
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
        _filter = new ulong[_edges.Length * FilterBitsPerPlace / 64];
        foreach (var edge in edges)
        {
            if (edge.Key != 0)
            {
                Insert(edge);
            }
        }
    }

    private bool MayHold(uint hash) => (_filter[FilterPlace(hash)] & (1UL << (int)(hash & 63))) != 0;

    private int FilterPlace(uint hash) => (int)(hash >> 6) & (_filter.Length - 1);

    private static long Key(int node, char c) => ((long)node << 16) | c;

    private static uint Hash(long key) => (uint)((ulong)key * 0x9E3779B97F4A7C15UL >> 32);
}
