using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>The reader with the rules and authority files that ship, made once for all tests.</summary>
internal static class TheReader
{
    private static readonly Lazy<Reader> Shipped = new(() =>
        Reader.Create(AuthorityFiles.Load(Path.Combine(Checkout.Root, "authority")), Path.Combine(Checkout.Root, "rules", "zh")));

    public static Reader Instance => Shipped.Value;

    public static Document Document(string text, string name = "文.txt", string? about = null, string? date = null) =>
        new(name, new SourceText(text), new string('0', 64), "utf-8", new SourceMetadata { About = about, Date = date is null ? null : Edtf.Parse(date) });

    public static IReadOnlyList<Claim> Claims(string text, string? about = null, string? date = null) =>
        Instance.Read(Document(text, about: about, date: date), new ReadingOptions()).Claims;

    public static IEnumerable<string> Entities(this Claim claim, Role role) => claim.In(role).Select(p => p.Entity);
}
