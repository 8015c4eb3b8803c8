using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// Writes an index to a stream and opens it again. A snapshot names what it was made of, such as the head of a ledger, and is refused
/// by whoever expects another; one that is damaged, cut off, or of another format is refused, too.
/// </summary>
/// <remarks>
/// The arrays of the index, as they lie in memory, each with a check sum; what was added later follows claim by claim and is sorted in
/// when it is opened. The sums show damage, not malice: a snapshot belongs where only its owner writes.
/// </remarks>
public static class IntervalSnapshot
{
    private const int Format = 1;

    private static ReadOnlySpan<byte> Magic => "WNGLDAYS"u8;

    /// <summary>Writes an index.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="index">The index.</param>
    /// <param name="madeOf">What it was made of, in words that whoever opens it expects.</param>
    public static void Write(Stream stream, IntervalIndex index, string madeOf)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(madeOf);
        stream.Write(Magic);
        CheckedArrays.Write<int>(stream, [Format]);
        CheckedArrays.Write<byte>(stream, Encoding.UTF8.GetBytes(madeOf));
        Write(stream, index.Sorted);
        var added = index.Added.ToList();
        CheckedArrays.Write<ClaimInterval>(stream, added.Select(a => a.Days).ToArray());
        CheckedArrays.Write<int>(stream, added.Select(a => a.Parties.Length).ToArray());
        CheckedArrays.Write<int>(stream, added.SelectMany(a => a.Parties).ToArray());
    }

    /// <summary>Opens an index; false, with the reason, where the snapshot is not one of <paramref name="madeOf"/>, whole and of this format.</summary>
    public static bool TryRead(Stream stream, string madeOf, [NotNullWhen(true)] out IntervalIndex? index, [NotNullWhen(false)] out Problem? refused)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(madeOf);
        index = null;
        try
        {
            refused = Refused(stream, madeOf);
            index = refused is null ? Read(stream) : null;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            refused = SnapshotProblems.Broken();
        }

        return index is not null;
    }

    private static Problem? Refused(Stream stream, string madeOf)
    {
        Span<byte> magic = stackalloc byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.SequenceEqual(Magic) || CheckedArrays.Read<int>(stream) is not [var format])
        {
            return SnapshotProblems.Broken();
        }

        return format != Format ? SnapshotProblems.OtherFormat(format, Format)
            : Encoding.UTF8.GetString(CheckedArrays.Read<byte>(stream)) != madeOf ? SnapshotProblems.OtherLedger()
            : null;
    }

    private static IntervalIndex Read(Stream stream)
    {
        var sorted = ReadPart(stream);
        var (days, lengths, parties) = (CheckedArrays.Read<ClaimInterval>(stream), CheckedArrays.Read<int>(stream), CheckedArrays.Read<int>(stream));
        if (days.Length != lengths.Length || parties.Length != lengths.Sum(l => (long)l) || stream.ReadByte() >= 0)
        {
            throw new InvalidDataException();
        }

        var at = 0;
        var added = days.Select((d, i) => new IndexedClaim(d, ImmutableCollectionsMarshal.AsImmutableArray(parties[at..(at += lengths[i])])));
        return new IntervalIndex(sorted, [], []).With(added);
    }

    private static void Write(Stream stream, IntervalPart part)
    {
        CheckedArrays.Write<int>(stream, [part.Claims]);
        CheckedArrays.Write<int>(stream, part.Axis.Turns);
        foreach (var shelf in new[] { part.Long, part.Short })
        {
            CheckedArrays.Write<int>(stream, [shelf.Shift]);
            foreach (var array in new[] { shelf.AliveOffsets, shelf.Alive, shelf.AliveLengths, shelf.BegunOffsets, shelf.Begun, shelf.BegunLengths })
            {
                CheckedArrays.Write<int>(stream, array);
            }
        }

        foreach (var lists in new[] { part.Brief, part.Begun, part.Turned, part.Ended })
        {
            CheckedArrays.Write<int>(stream, lists.Offsets);
            CheckedArrays.Write<int>(stream, lists.Ids);
        }

        CheckedArrays.Write<int>(stream, part.Counts);
        CheckedArrays.Write<int>(stream, part.Parties.Offsets);
        CheckedArrays.Write<int>(stream, part.Parties.Ids);
        CheckedArrays.Write<ulong>(stream, part.Parties.Packed);
        CheckedArrays.Write<int>(stream, part.Parties.Latest);
    }

    private static IntervalPart ReadPart(Stream stream)
    {
        int[] Ints() => CheckedArrays.Read<int>(stream);
        Shelf OneShelf() => new(Ints()[0], Ints(), Ints(), Ints(), Ints(), Ints(), Ints());
        SlotLists Lists() => new(Ints(), Ints());
        return new(
            Ints()[0],
            new(Ints()),
            OneShelf(),
            OneShelf(),
            Lists(),
            Lists(),
            Lists(),
            Lists(),
            Ints(),
            new(Ints(), Ints(), CheckedArrays.Read<ulong>(stream), Ints()));
    }
}
