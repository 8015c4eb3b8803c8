using Wanglai.Model.Authority;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Times;

/// <summary>Reads times of a text with the authority files that ship with the program.</summary>
internal static class TimeReading
{
    private static readonly Lazy<TimeReader> Shipped = new(() => new TimeReader(AuthorityFiles.Load(Path.Combine(Checkout.Root, "authority"))));

    public static TimeReader Reader => Shipped.Value;

    /// <summary>What the text names: the words as they stand in it, an equals sign, the value (null: a question mark).</summary>
    public static string[] Read(string text, string? documentDate = null)
    {
        var source = new SourceText(text);
        var folded = TextFolding.Fold(source);
        var context = new TimeContext { DocumentDate = documentDate is null ? null : Edtf.Parse(documentDate) };
        return [.. Reader.Read(folded, context).Select(time => $"{folded.SourceWords(time.Span)}={time.Value?.Text ?? "?"}")];
    }
}
