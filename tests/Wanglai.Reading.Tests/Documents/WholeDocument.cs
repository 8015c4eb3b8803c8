using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>
/// A short document of our own with the claims that a careful person makes of it: a file of the folder <c>Whole</c>.
/// Parted by lines of <c>==</c> stand what it is about, its text, and a claim a line:
/// <c>kind.change.standing time role=entity count=n :: the words</c>, with <c>-</c> for no time and <c>*</c> behind a set without a name.
/// </summary>
internal sealed record WholeDocument(Document Document, IReadOnlyList<Claim> Claims)
{
    public static string Folder => Checkout.PathOf("tests/Wanglai.Reading.Tests/Documents/Whole");

    public static WholeDocument Load(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".txt")).Split("\n==\n");
        var head = parts[0].Split('\n').Where(l => l.Contains(": ", StringComparison.Ordinal)).ToLookup(l => l.Split(": ")[0], l => l.Split(": ")[1]);
        var document = TheReader.Document(parts[1] + "\n", name, head["about"].FirstOrDefault(), head["date"].FirstOrDefault());
        return new WholeDocument(document, [.. parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Told(l, document))]);
    }

    private static Claim Told(string line, Document document)
    {
        var cut = line.IndexOf(" :: ", StringComparison.Ordinal);
        var words = line[(cut + 4)..];
        var fields = line[..cut].Split(' ');
        var what = fields[0].Split('.');
        var slots = fields[2..].Select(f => f.Split('=')).ToList();
        var standing = what.Select(w => WireNames.TryFromWire<Standing>(w, out var s) ? s : Standing.Asserted).Max();
        var change = what[1..].FirstOrDefault(w => WireNames.TryFromWire<ClaimChange>(w, out _));
        return new Claim
        {
            Kind = Of<ClaimKind>(what[0]),
            Change = change is null ? null : Of<ClaimChange>(change),
            Standing = standing,
            Time = fields[1] == "-" ? ClaimTime.Unknown : new ClaimTime(Edtf.Parse(fields[1]), null),
            Roles = [.. slots.Where(s => !IsCount(s)).Select(s => new RoleFiller(Of<Role>(s[0]), Named(Of<Role>(s[0]), s[1])))],
            Counts = [.. slots.Where(IsCount).Select(s => new Count(Of<CountKind>(s[0]), decimal.Parse(s[1], CultureInfo.InvariantCulture), s[1]))],
            Evidence = Place(words, document),
        };
    }

    private static bool IsCount(string[] slot) => char.IsAsciiDigit(slot[1][0]);

    private static Party Named(Role role, string entity) => entity.EndsWith('*')
        ? new Party(entity[..^1], entity[..^1], EntityType.Group)
        : new Party(entity, entity, role is Role.Head or Role.Met or Role.Holder ? EntityType.Person : role is Role.Place or Role.Destination ? EntityType.Place : EntityType.Organisation);

    private static Evidence Place(string words, Document document)
    {
        var at = document.Text.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{document.Name} has no words “{words}”.");
        return new Evidence(document.Name, document.Text.ToCodePoints(new Utf16Span(at, at + words.Length)), words);
    }

    private static T Of<T>(string name)
        where T : struct, Enum => WireNames.TryFromWire<T>(name, out var value) ? value : throw new FormatException($"{name} is no {typeof(T).Name}.");
}
