using Wanglai.Model.Claims;
using Wanglai.Reading.Mentions;

namespace Wanglai.Reading.Assembly;

/// <summary>Writes down for people how a claim came about.</summary>
internal static class Tracing
{
    /// <summary>The trace of a claim.</summary>
    public static ClaimTrace Explain(SentenceContext context, Claim claim, FrameMatch match, RoleAssigner roles)
    {
        var text = context.Text.Text;
        var arguments = roles.Filled.Select(f => $"{f.Role.ToWire()} ← {f.Slot.ToString().ToLowerInvariant()}: {(f.Party.Name.Length == 0 ? "∅" : f.Party.Name)} → {f.Party.Entity}{(f.Carried ? " (carried)" : "")}");
        var time = match.Predication.Time >= 0 ? context.Times[match.Predication.Time] : null;
        return new ClaimTrace(
            context.Sentence.Span.Of(text),
            Parse(context),
            $"{match.Frame.Name}: {match.Frame.Meaning} ← {match.Predication.Verb.Text}{(match.Noun is null ? "" : " + " + match.Noun.Span.Of(text))}",
            [.. arguments],
            time is not null ? $"{time.Span.Of(text)} → {claim.Time.Value?.Text ?? "∅"}: {time.How}" : claim.Time.Value is { } value ? $"∅ → {value.Text}: 承上文" : "")
        {
            Predicate = match.Predication.Verb.Text,
        };
    }

    /// <summary>The chunks of the sentence.</summary>
    public static string Parse(SentenceContext context) =>
        string.Join(' ', context.Chunks.Select(c => $"{Short(c.Kind)}[{c.Span.Of(context.Text.Text)}]"));

    /// <summary>The trace of a claim that a noun states by the way.</summary>
    public static ClaimTrace Explain(SentenceContext context, Claim claim) => new(
        context.Sentence.Span.Of(context.Text.Text),
        Parse(context),
        $"{claim.Rule}: a noun says that who stands behind it belongs to the body before it",
        [.. claim.Roles.Select(r => $"{r.Role.ToWire()} ← {r.Party.Name} → {r.Party.Entity}")],
        "");

    private static string Short(ChunkKind kind) => kind switch
    {
        ChunkKind.Parties => "N",
        ChunkKind.Verb => "V",
        ChunkKind.Coverb => "P",
        ChunkKind.Noun => "n",
        ChunkKind.Of => "de",
        ChunkKind.Time => "T",
        ChunkKind.Count => "Q",
        ChunkKind.Grammar => "g",
        ChunkKind.Break => "|",
        ChunkKind.Title => "t",
        _ => ".",
    };
}
