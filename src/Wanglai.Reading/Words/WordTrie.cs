namespace Wanglai.Reading.Words;

/// <summary>
/// The dictionary as a tree of characters: finds every word that begins at a place of a text, in time linear in the longest word.
/// Children lie in one open-addressed table keyed by node and character, so that a step is one probe.
/// </summary>
internal sealed class WordTrie
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly List<Word?> _at = [null];
    private long[] _keys = new long[1 << 12];
    private int[] _next = new int[1 << 12];
    private int _edges;

    /// <summary>The word of this form, or null.</summary>
    public Word? Find(string form) => _words.GetValueOrDefault(form);

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
        _words.Add(form, word);
        var node = 0;
        foreach (var c in form)
        {
            node = StepOrGrow(node, c);
        }

        _at[node] = word;
        return word;
    }

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>; 0 where there is none. The root is 0.</summary>
    public int Step(int node, char c)
    {
        var key = Key(node, c);
        var mask = _keys.Length - 1;
        for (var i = Hash(key) & mask; ; i = (i + 1) & mask)
        {
            if (_keys[i] == key)
            {
                return _next[i];
            }

            if (_keys[i] == 0)
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

        _at.Add(null);
        next = _at.Count - 1;
        if (_edges * 2 >= _keys.Length)
        {
            Grow();
        }

        Insert(Key(node, c), next);
        return next;
    }

    private void Insert(long key, int next)
    {
        var mask = _keys.Length - 1;
        var i = Hash(key) & mask;
        while (_keys[i] != 0)
        {
            i = (i + 1) & mask;
        }

        _keys[i] = key;
        _next[i] = next;
        _edges++;
    }

    private void Grow()
    {
        var (keys, next) = (_keys, _next);
        _keys = new long[keys.Length * 2];
        _next = new int[keys.Length * 2];
        _edges = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Insert(keys[i], next[i]);
            }
        }
    }

    // The root is node 0, so that a key must not be 0: the character is shifted by one.
    private static long Key(int node, char c) => ((long)node << 17) | (c + 1L);

    private static int Hash(long key)
    {
        var h = (ulong)key * 0x9E3779B97F4A7C15UL;
        return (int)(h >> 40);
    }
}
