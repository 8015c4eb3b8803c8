using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Mentions;

/// <summary>Joins parties on both sides of 的 where the two name one party: 法国民主工联的副总书记谢莱克, 40多个国家的工会.</summary>
internal static class PossessiveMerger
{
    public static List<Chunk> Apply(List<Chunk> chunks, string text)
    {
        var merged = new List<Chunk>(chunks.Count);
        foreach (var chunk in chunks)
        {
            merged.Add(chunk);
            while (merged.Count >= 3 && merged[^2].Kind == ChunkKind.Of && merged[^1].Kind == ChunkKind.Parties && merged[^3].Kind == ChunkKind.Parties
                && Join(merged[^3], merged[^1], text) is { } joined)
            {
                merged.RemoveRange(merged.Count - 3, 3);
                merged.Add(joined);
            }
        }

        return merged;
    }

    private static Chunk? Join(Chunk left, Chunk right, string text)
    {
        var (owner, first) = (left.Parties[^1], right.Parties[0]);
        var span = new Utf16Span(left.Span.Start, right.Span.End);
        Mention? one = null;
        if (first is { Kind: MentionKind.Person, Of: null, Office: not null })
        {
            one = first with
            {
                Of = owner,
                Entity = first.IsBare && owner.Entity is { } e ? e + first.Name : first.Entity,
                Name = first.IsBare ? new Utf16Span(owner.Span.Start, first.Span.End).Of(text) : first.Name,
                IsBare = false,
                Span = first.IsBare ? new Utf16Span(owner.Span.Start, first.Span.End) : first.Span,
            };
        }
        else if (first is { Kind: MentionKind.Group or MentionKind.Organisation } && owner.Kind is not (MentionKind.Person or MentionKind.Gathering)
            && (first.IsBare || first.Type == EntityType.Group || owner.Type is EntityType.Country or EntityType.Group))
        {
            var name = new Utf16Span(owner.Span.Start, first.Span.End);
            var entity = (owner.Entity ?? owner.Name) + (first.Entity ?? first.Name);
            one = first with
            {
                Span = name,
                Name = name.Of(text),
                Entity = owner.Pronoun != default ? null : owner.Kind == MentionKind.Group ? name.Of(text) : entity,
                Of = owner,
                IsBare = false,
                Type = owner.Type == EntityType.Organisation && first.Kind == MentionKind.Organisation ? EntityType.Organisation : EntityType.Group,
            };
        }
        else if (first is { Kind: MentionKind.Gathering, Of: null })
        {
            one = first with { Of = owner };
        }

        // 日本、法国的工会 is a list and is dealt out later.
        return one is null || (left.Parties.Count > 1 && one.Kind is MentionKind.Group or MentionKind.Organisation)
            ? null
            : new Chunk(ChunkKind.Parties, span) { Parties = [.. left.Parties.Take(left.Parties.Count - 1), one, .. right.Parties.Skip(1)] };
    }
}
