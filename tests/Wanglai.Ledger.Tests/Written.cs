using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Tests;

/// <summary>Documents and claims as tests write them.</summary>
internal static class Written
{
    public const string Text = "一九八四年五月，甲市总工会派代表团访问乙国。次年，乙国工会联合会回访，双方签订合作协议。";

    public static readonly ReaderIdentity Rules1 = new("wanglai-zh", "0.1", "rules-1");
    public static readonly ReaderIdentity Rules2 = new("wanglai-zh", "0.1", "rules-2");
    public static readonly ReaderIdentity ByHand = new("by-hand", "1", "none");

    public static Document Document(string name = "甲.txt", string text = Text, SourceMetadata? metadata = null) => new(
        name,
        new SourceText(text),
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        "utf-8",
        metadata ?? SourceMetadata.Empty);

    /// <summary>A visit by <paramref name="visitor"/>, at the first place where <paramref name="quote"/> stands.</summary>
    public static Claim Visit(this Document document, string quote, string visitor = "甲市总工会", double? confidence = null)
    {
        var at = document.Text.Text.IndexOf(quote, StringComparison.Ordinal);
        var span = document.Text.ToCodePoints(new Utf16Span(at, at + quote.Length));
        return new()
        {
            Kind = ClaimKind.Visit,
            Roles =
            [
                new(Role.Visitor, new(visitor, visitor, EntityType.Organisation)),
                new(Role.Destination, new("乙国", "乙国", EntityType.Country)),
            ],
            Evidence = new(document.Name, span, quote),
            Confidence = confidence,
        };
    }

    /// <summary>The current claims that name somebody, whatever it is taken for.</summary>
    public static IEnumerable<RecordedClaim> ClaimsNaming(this ILedgerView view, string name) =>
        view.Claims(ClaimScope.Of(Enum.GetValues<EntityType>().Select(type => new EntityName(name, type))));
}
