namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// For each party the pieces of the claims that name it, by first slot; of each stretch of <see cref="Stretch"/> pieces the latest last
/// slot is kept apart, so that stretches of which nothing is left are passed over.
/// </summary>
/// <param name="Offsets">Where each party's pieces begin; one more at the end.</param>
/// <param name="Ids">The claims.</param>
/// <param name="Packed">First slot, last slot, group, and whether the claim begins here, in the bits of one number: they sort by first slot.</param>
/// <param name="Latest">The latest last slot of each stretch.</param>
internal sealed record PartyPostings(int[] Offsets, int[] Ids, ulong[] Packed, int[] Latest)
{
    private const int Stretch = 64;
    private const int SlotBits = 28;
    private const int FirstAt = 64 - SlotBits;
    private const int LastAt = FirstAt - SlotBits;
    private const int GroupAt = 1;
    private const ulong SlotMask = (1ul << SlotBits) - 1;

    /// <summary>Nobody.</summary>
    public static PartyPostings None { get; } = new([0], [], [], []);

    /// <summary>The postings of pieces whose claims name parties.</summary>
    /// <param name="byFirst">The pieces, by first slot.</param>
    /// <param name="partyOffsets">Where the parties of each claim begin, by the claim's number; one more at the end.</param>
    /// <param name="parties">The parties, by number, each once a claim.</param>
    public static PartyPostings Of(ReadOnlySpan<Piece> byFirst, ReadOnlySpan<int> partyOffsets, ReadOnlySpan<int> parties)
    {
        if (parties.IsEmpty)
        {
            return None;
        }

        var most = 0;
        foreach (var party in parties)
        {
            most = Math.Max(most, party);
        }

        var offsets = new int[most + 2];
        foreach (ref readonly var piece in byFirst)
        {
            foreach (var party in parties[partyOffsets[piece.Number]..partyOffsets[piece.Number + 1]])
            {
                offsets[party + 1]++;
            }
        }

        Sums.Run(offsets);
        var (ids, packed) = (GC.AllocateUninitializedArray<int>(offsets[^1]), GC.AllocateUninitializedArray<ulong>(offsets[^1]));
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (ref readonly var piece in byFirst)
        {
            var posting = ((ulong)piece.First << FirstAt) | ((ulong)piece.Last << LastAt) | ((ulong)piece.Group << GroupAt) | (piece.Begins ? 1ul : 0);
            foreach (var party in parties[partyOffsets[piece.Number]..partyOffsets[piece.Number + 1]])
            {
                var place = next[party]++;
                (ids[place], packed[place]) = (piece.Id, posting);
            }
        }

        return new(offsets, ids, packed, LatestOf(packed));
    }

    /// <summary>
    /// The claims that name the party and hold in slot <paramref name="first"/>, and those that begin after it, in a slot up to <paramref name="last"/>.
    /// </summary>
    /// <param name="party">The party's number; nobody's where there is none of that number.</param>
    /// <param name="first">The slot.</param>
    /// <param name="last">The last slot; <paramref name="first"/> for no more.</param>
    /// <param name="groups">The groups that are meant.</param>
    /// <param name="onlyClaims">Whether of what begins after the first slot only whole claims count, not their later pieces.</param>
    /// <param name="sink">Takes the claims.</param>
    public void Between<TSink>(int party, int first, int last, uint groups, bool onlyClaims, ref TSink sink)
        where TSink : IIdSink
    {
        if ((uint)party >= (uint)(Offsets.Length - 1))
        {
            return;
        }

        var (at, end) = (Offsets[party], Offsets[party + 1]);
        end = at + UpTo(Packed.AsSpan(at, end - at), ((ulong)last + 1) << FirstAt);
        var found = new IdBuffer(stackalloc int[IdBuffer.Room]);
        while (at < end)
        {
            var stop = Math.Min(end, ((at / Stretch) + 1) * Stretch);
            if (Latest[at / Stretch] >= first)
            {
                for (; at < stop; at++)
                {
                    if (IsMeant(Packed[at], first, groups, onlyClaims))
                    {
                        found.Add(Ids[at], ref sink);
                    }
                }
            }

            at = stop;
        }

        found.Flush(ref sink);
    }

    private static bool IsMeant(ulong posting, int slot, uint groups, bool onlyClaims) =>
        (groups & (1u << ((int)(posting >> GroupAt) & 31))) != 0
        && (int)((posting >> LastAt) & SlotMask) >= slot
        && ((int)(posting >> FirstAt) <= slot || !onlyClaims || (posting & 1) != 0);

    /// <summary>How many postings, which are sorted, are less.</summary>
    private static int UpTo(ReadOnlySpan<ulong> postings, ulong than)
    {
        var (low, high) = (0, postings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = postings[middle] < than ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int[] LatestOf(ReadOnlySpan<ulong> packed)
    {
        var latest = new int[(packed.Length + Stretch - 1) / Stretch];
        for (var i = 0; i < packed.Length; i++)
        {
            latest[i / Stretch] = Math.Max(latest[i / Stretch], (int)((packed[i] >> LastAt) & SlotMask));
        }

        return latest;
    }
}
