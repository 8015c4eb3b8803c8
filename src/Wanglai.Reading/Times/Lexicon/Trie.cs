namespace Wanglai.Reading.Times.Lexicon;

/// <summary>Finds the longest word of a set that begins at a place of a text. Built once, read from many threads.</summary>
internal sealed class Trie<T>
    where T : class
{
    private readonly Node?[] _first = new Node?[char.MaxValue + 1];

    /// <summary>Adds a word; a word that is there already keeps its first meaning.</summary>
    public void Add(string word, T value)
    {
        if (word.Length == 0)
        {
            return;
        }

        var node = _first[word[0]] ??= new Node();
        foreach (var c in word.AsSpan(1))
        {
            node = node.Child(c) ?? node.AddChild(c);
        }

        node.Value ??= value;
    }

    /// <summary>Whether some word begins with the character.</summary>
    public bool MayBegin(char c) => _first[c] is not null;

    /// <summary>The longest word at <paramref name="at"/>; null where there is none.</summary>
    public T? Longest(string text, int at, out int end) => Longest(text, at, int.MaxValue, out end);

    /// <summary>The longest word at <paramref name="at"/> that ends before <paramref name="before"/>; null where there is none.</summary>
    public T? Longest(string text, int at, int before, out int end)
    {
        end = at;
        T? found = null;
        var node = at < text.Length ? _first[text[at]] : null;
        for (var i = at; node is not null;)
        {
            i++;
            if (i >= before)
            {
                break;
            }

            if (node.Value is not null)
            {
                found = node.Value;
                end = i;
            }

            node = i < text.Length ? node.Child(text[i]) : null;
        }

        return found;
    }

    internal Node? First(char c) => _first[c];

    internal sealed class Node
    {
        private char[] _keys = [];
        private Node[] _children = [];

        public T? Value { get; set; }

        // Few children a node: a search through an array beats a dictionary.
        public Node? Child(char c)
        {
            var at = _keys.AsSpan().IndexOf(c);
            return at < 0 ? null : _children[at];
        }

        public Node AddChild(char c)
        {
            var child = new Node();
            _keys = [.. _keys, c];
            _children = [.. _children, child];
            return child;
        }
    }
}

/// <summary>A walk through a <see cref="Trie{T}"/>, one character at a time.</summary>
internal struct TrieWalk<T>(Trie<T> trie)
    where T : class
{
    private Trie<T>.Node? _node;
    private bool _begun;

    /// <summary>The meaning of the word walked so far; null where it is none.</summary>
    public readonly T? Value => _node?.Value;

    /// <summary>Whether a word goes on with the character.</summary>
    public readonly bool Has(char c) => Next(c) is not null;

    /// <summary>Goes on with the character; false, and the walk stays where it is, where no word does.</summary>
    public bool Step(char c)
    {
        var next = Next(c);
        if (next is null)
        {
            return false;
        }

        _node = next;
        _begun = true;
        return true;
    }

    private readonly Trie<T>.Node? Next(char c) => !_begun ? trie.First(c) : _node?.Child(c);
}
