using System.Buffers.Binary;

namespace Wanglai.Ledger.Words;

/// <summary>Reads the lists that <see cref="ListBuilder"/> wrote, and puts lists of blocks together. Lists are in order, each block once.</summary>
internal static class BlockList
{
    /// <summary>The blocks of a pair in its page; empty where it stands nowhere.</summary>
    public static List<int> Of(ReadOnlySpan<byte> page, uint key)
    {
        while (page.Length > sizeof(uint))
        {
            var found = BinaryPrimitives.ReadUInt32LittleEndian(page) == key;
            page = page[sizeof(uint)..];
            var length = (int)Read(ref page);
            if (found)
            {
                return Blocks(page[..length]);
            }

            page = page[length..];
        }

        return [];
    }

    /// <summary>What stands in both.</summary>
    public static List<int> InBoth(List<int> first, List<int> second)
    {
        var both = new List<int>(Math.Min(first.Count, second.Count));
        for (int i = 0, j = 0; i < first.Count && j < second.Count;)
        {
            var order = first[i].CompareTo(second[j]);
            if (order == 0)
            {
                both.Add(first[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return both;
    }

    /// <summary>What stands in any.</summary>
    public static List<int> InAny(IReadOnlyList<List<int>> lists) => lists.Count(l => l.Count > 0) switch
    {
        0 => [],
        1 => lists.First(l => l.Count > 0),
        _ => [.. lists.SelectMany(l => l).Order().Distinct()],
    };

    private static List<int> Blocks(ReadOnlySpan<byte> list)
    {
        var blocks = new List<int>(list.Length);
        var block = -1;
        while (!list.IsEmpty)
        {
            block += (int)Read(ref list);
            blocks.Add(block);
        }

        return blocks;
    }

    private static uint Read(ref ReadOnlySpan<byte> bytes)
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
