using System.Numerics;

namespace Wanglai.Reading.Words;

/// <summary>
/// A tree of characters that is looked up at every place of every text: one short record a node, in one array, so that a step
/// touches one line of the cache (J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989;
/// the child of a node is found by exclusive or, as in later implementations). Characters are numbered by how many edges bear
/// them, so that the children of most nodes lie side by side. Of two characters, a table of bits that stays in the nearest
/// cache says first whether any word begins with them: most places of a text are answered by it.
/// </summary>
internal sealed class DoubleArray
{
    private const int Free = (1 << Unit.PlaceBits) - 1;
    private const int BitsPerPair = 12;

    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private ulong[] _pairs = [];
    private int _pairShift;
    private readonly Unit[] _units;
    private int _lastCode;

    /// <summary>
    /// A node, packed into 8 bytes: the node above, where its children are found, of the word that ends here a
    /// summary (0 where none does), and of the children's characters a few bits, so that a child that is not there need not be looked for.
    /// </summary>
    private readonly struct Unit(int above, int @base, WordSummary word, int children)
    {
        public const int PlaceBits = 21;
        public const int ChildBits = 64 - (2 * PlaceBits) - WordSummary.Bits;

        private readonly ulong _packed = (uint)above | ((ulong)(uint)@base << PlaceBits) | ((ulong)word.Value << (2 * PlaceBits)) | ((ulong)(uint)children << (2 * PlaceBits + WordSummary.Bits));

        public int Above => (int)_packed & ((1 << PlaceBits) - 1);

        public int Base => (int)(_packed >> PlaceBits) & ((1 << PlaceBits) - 1);

        public WordSummary Word => new((byte)(_packed >> (2 * PlaceBits)));

        public bool MayHave(int code) => (_packed & (1UL << (2 * PlaceBits + WordSummary.Bits + (code % ChildBits)))) != 0;
    }

    /// <summary>An edge of the tree that is to be laid out; nodes by the caller's own numbers, the root 0.</summary>
    /// <param name="From">The node above.</param>
    /// <param name="Character">What leads to the node below.</param>
    /// <param name="To">The node below.</param>
    public readonly record struct Edge(int From, char Character, int To);

    /// <summary>Lays out a tree.</summary>
    /// <param name="edges">All its edges.</param>
    /// <param name="words">By the caller's number, of the word that ends at the node a summary; the default where none does.</param>
    /// <param name="places">By the caller's number, the node's number here.</param>
    public DoubleArray(Edge[] edges, ReadOnlySpan<WordSummary> words, out int[] places)
    {
        var nodes = words.Length;
        NumberCharacters(edges);
        var (children, first) = Group(edges, nodes);
        places = new int[nodes];

        // Wide nodes are placed while there is room; the many with one child then fill what is left between.
        var order = Enumerable.Range(0, nodes).Where(n => first[n + 1] > first[n]).OrderByDescending(n => first[n + 1] - first[n]).ToArray();
        var bases = new int[nodes];
        var taken = new bool[Size(Math.Max(nodes, _lastCode + 1))];
        taken[0] = true;
        var (from, width) = (1, 0);
        foreach (var node in order)
        {
            // Where there was no room for as many children, there is none now; for half as many there may be.
            var own = children.AsSpan(first[node], first[node + 1] - first[node]);
            from = BitOperations.Log2((uint)own.Length) == width ? from : 1;
            width = BitOperations.Log2((uint)own.Length);
            bases[node] = node == 0 ? 0 : Place(own, ref from, ref taken);
            foreach (var edge in own)
            {
                var place = bases[node] ^ _codes[edge.Character];
                taken[place] = true;
                places[edge.To] = place;
            }
        }

        _units = new Unit[taken.Length];
        Array.Fill(_units, new Unit(Free, 0, default, 0));
        var above = new int[nodes];
        foreach (var edge in edges)
        {
            above[edge.To] = edge.From;
        }

        above[0] = Free;
        for (var node = 0; node < nodes; node++)
        {
            var filter = 0;
            foreach (var edge in children.AsSpan(first[node], first[node + 1] - first[node]))
            {
                filter |= 1 << (_codes[edge.Character] % Unit.ChildBits);
            }

            _units[places[node]] = new Unit(node == 0 ? Free : places[above[node]], bases[node], words[node], filter);
        }

        NotePairs(edges, nodes);
    }

    /// <summary>How many places the array has.</summary>
    public int Length => _units.Length;

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>, with a summary of the word that ends there; 0 where there is none. The root is 0.</summary>
    public int Step(int node, char c, out WordSummary word)
    {
        var units = _units;
        var code = _codes[c];
        var above = units[node];
        word = default;
        if (!above.MayHave(code))
        {
            return 0;
        }

        var place = above.Base ^ code;
        var unit = units[place];
        if (unit.Above != node)
        {
            return 0;
        }

        word = unit.Word;
        return place;
    }

    /// <summary>False where no word begins with these two characters; true where one may.</summary>
    public bool MayBegin(char first, char second)
    {
        var hash = Hash(first, second);
        return (_pairs[hash >> 6] & (1UL << (int)(hash & 63))) != 0;
    }

    private void NumberCharacters(Edge[] edges)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var edge in edges)
        {
            counts[edge.Character]++;
        }

        foreach (var c in Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]))
        {
            _codes[c] = (ushort)++_lastCode;
        }
    }

    // All edges, those of one node together: counting sort.
    private static (Edge[] Children, int[] First) Group(Edge[] edges, int nodes)
    {
        var first = new int[nodes + 1];
        foreach (var edge in edges)
        {
            first[edge.From + 1]++;
        }

        for (var n = 0; n < nodes; n++)
        {
            first[n + 1] += first[n];
        }

        var next = first.AsSpan(0, nodes).ToArray();
        var children = new Edge[edges.Length];
        foreach (var edge in edges)
        {
            children[next[edge.From]++] = edge;
        }

        return (children, first);
    }

    private int Place(ReadOnlySpan<Edge> children, ref int from, ref bool[] taken)
    {
        var leading = _codes[children[0].Character];
        for (; ; from++)
        {
            Reserve(from, ref taken);
            if (!taken[from] && Fits(children, from ^ leading, taken))
            {
                return from ^ leading;
            }
        }
    }

    private bool Fits(ReadOnlySpan<Edge> children, int at, bool[] taken)
    {
        foreach (var edge in children)
        {
            if (taken[at ^ _codes[edge.Character]])
            {
                return false;
            }
        }

        return true;
    }

    private static void Reserve(int place, ref bool[] taken)
    {
        if (place < taken.Length)
        {
            return;
        }

        if (place >= Free - char.MaxValue)
        {
            throw new InvalidOperationException("The dictionary has more words than can be laid out: about a million characters in different words.");
        }

        Array.Resize(ref taken, Size(place + 1));
    }

    // Codes have at most 16 bits: a whole block of them is there for whatever base.
    private static int Size(int places) => (places + char.MaxValue) & ~char.MaxValue;

    private void NotePairs(Edge[] edges, int nodes)
    {
        var initial = new char[nodes];
        foreach (var edge in edges)
        {
            if (edge.From == 0)
            {
                initial[edge.To] = edge.Character;
            }
        }

        var count = edges.Count(edge => edge.From != 0 && initial[edge.From] != 0);
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, count * BitsPerPair)));
        (_pairs, _pairShift) = (new ulong[1 << (bits - 6)], 32 - bits);
        foreach (var edge in edges)
        {
            if (edge.From != 0 && initial[edge.From] != 0)
            {
                var hash = Hash(initial[edge.From], edge.Character);
                _pairs[hash >> 6] |= 1UL << (int)(hash & 63);
            }
        }
    }

    private uint Hash(char first, char second) => (((uint)first << 16) | second) * 0x9E3779B1 >> _pairShift;
}
