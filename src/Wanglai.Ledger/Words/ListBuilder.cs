using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Wanglai.Ledger.Words;

/// <summary>
/// Collects for each pair of characters that follow each other the blocks in which it stands, and writes these lists down: a page holds some
/// lists, each its pair, its length in bytes, and the distances from block to block. Blocks come in order.
/// </summary>
internal sealed class ListBuilder
{
    /// <summary>The list of blocks that hold what the lists do not know.</summary>
    public const uint Beyond = 0;

    private const int BytesInPage = 4096;

    private readonly List<int> _pairs = [];
    private readonly List<(int Block, int End)> _blocks = [];

    // The pairs noted last, each with its block: most pairs of a block come again in it, and this stays in the nearest cache.
    private readonly ulong[] _recent = new ulong[1 << 12];
    private Slot[] _slots = new Slot[1 << 16];
    private int _known;
    private int _block = -1;
    private char _before;

    // How many Latin letters and digits without anything between stand just before.
    private int _latin;

    /// <summary>How many blocks there are.</summary>
    public int Blocks { get; private set; }

    /// <summary>Opens the next block.</summary>
    public void Open(int block)
    {
        Close();
        (_block, _before, _latin) = (block, '\0', 0);
        Blocks = block + 1;
    }

    /// <summary>Adds what goes on in the block.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var (before, latin) = (_before, _latin);
        foreach (var unit in text)
        {
            var c = WordCharacters.Of(unit);
            if (c == '\0')
            {
                latin = 0;
                if (WordCharacters.IsBeyond(unit))
                {
                    Note(Beyond);
                }

                continue;
            }

            latin = WordCharacters.IsLatin(c) ? latin + 1 : 0;
            if (before != '\0' && latin <= WordCharacters.LatinLettersListed)
            {
                Note(Key(before, c));
            }

            before = c;
        }

        (_before, _latin) = (before, latin);
    }

    /// <summary>Notes that the block holds what the lists do not know.</summary>
    public void NoteBeyond() => Note(Beyond);

    /// <summary>The key of two characters that follow each other.</summary>
    public static uint Key(char first, char second) => ((uint)first << 16) | second;

    /// <summary>In which of so many pages the list of a pair stands.</summary>
    public static int PageOf(uint key, int pages) => (int)((key * 2654435769u) >> 8) & (pages - 1);

    /// <summary>The lists, in pages, whose number is a power of two; a page without lists is left out.</summary>
    public (int Pages, List<(int Page, byte[] Lists)> Written) Write()
    {
        Close();
        var known = new Slot[_known];
        foreach (var slot in _slots)
        {
            if (slot.Id != 0)
            {
                known[slot.Id - 1] = slot;
            }
        }

        var (starts, blocks) = ByPair(known);
        var pages = 1;
        while (pages * (long)BytesInPage < blocks.Length + (_known * 6L))
        {
            pages *= 2;
        }

        var order = Enumerable.Range(0, _known).ToArray();
        Array.Sort(Array.ConvertAll(order, id => ((long)PageOf(known[id].Key, pages) << 32) | known[id].Key), order);
        var written = new List<(int, byte[])>();
        var page = new List<byte>(2 * BytesInPage);
        var list = new List<byte>();
        Span<byte> key = stackalloc byte[sizeof(uint)];
        for (var i = 0; i < order.Length; i++)
        {
            var id = order[i];
            list.Clear();
            var last = -1;
            foreach (var block in blocks.AsSpan(starts[id], starts[id + 1] - starts[id]))
            {
                Append(list, (uint)(block - last));
                last = block;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(key, known[id].Key);
            page.AddRange(key);
            Append(page, (uint)list.Count);
            page.AddRange(CollectionsMarshal.AsSpan(list));
            if (i + 1 == order.Length || PageOf(known[order[i + 1]].Key, pages) != PageOf(known[id].Key, pages))
            {
                written.Add((PageOf(known[id].Key, pages), [.. page]));
                page.Clear();
            }
        }

        return (pages, written);
    }

    private (int[] Starts, int[] Blocks) ByPair(Slot[] known)
    {
        var starts = new int[_known + 1];
        for (var id = 0; id < _known; id++)
        {
            starts[id + 1] = starts[id] + known[id].Count;
        }

        var next = starts.AsSpan(0, _known).ToArray();
        var blocks = new int[_pairs.Count];
        var at = 0;
        foreach (var (block, end) in _blocks)
        {
            for (; at < end; at++)
            {
                blocks[next[_pairs[at]]++] = block;
            }
        }

        return (starts, blocks);
    }

    private void Close()
    {
        if (_block >= 0)
        {
            _blocks.Add((_block, _pairs.Count));
        }
    }

    private void Note(uint key)
    {
        var mixed = key * 2654435769u;
        ref var recent = ref _recent[mixed >> 20];
        var noted = ((ulong)key << 32) | (uint)(_block + 1);
        if (recent == noted)
        {
            return;
        }

        recent = noted;
        var mask = (uint)_slots.Length - 1;
        for (var at = (mixed >> 8) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Id == 0)
            {
                Make(key, ref slot);
                return;
            }

            if (slot.Key == key)
            {
                if (slot.LastBlock != _block)
                {
                    slot.LastBlock = _block;
                    slot.Count++;
                    _pairs.Add(slot.Id - 1);
                }

                return;
            }
        }
    }

    private void Make(uint key, ref Slot slot)
    {
        _pairs.Add(_known);
        slot = new(key, ++_known, _block, 1);
        if (_known * 2 > _slots.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[2 * old.Length];
        var mask = (uint)_slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Id != 0)
            {
                var at = ((slot.Key * 2654435769u) >> 8) & mask;
                while (_slots[at].Id != 0)
                {
                    at = (at + 1) & mask;
                }

                _slots[at] = slot;
            }
        }
    }

    private static void Append(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Add((byte)(number | 0x80));
        }

        bytes.Add((byte)number);
    }

    /// <summary>A place of the table of pairs: the pair, its number from 1 (0 where the place is free), the last block that has it, and how many have.</summary>
    private record struct Slot(uint Key, int Id, int LastBlock, int Count);
}
