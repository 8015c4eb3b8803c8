using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Model.Claims;

/// <summary>
/// Reads a claim from one JSON object of the contract. Strict: an unknown member, a word outside the vocabulary, a change or role
/// that the kind does not have, a quote that is not as long as its range are problems. An <c>id</c> is read over: a claim's id
/// follows from its source and its content. What <see cref="ClaimJson.Write(Claim)"/> writes reads back as an equal claim, where the
/// claim's roles are in the order of the vocabulary and its confidence has no more than three decimals.
/// </summary>
public static class ClaimJsonReader
{
    private static readonly string[] ClaimNames = [.. ClaimJson.Members, "id"];

    private static readonly string[] PartyNames = ["name", "entity", "type"];
    private static readonly string[] TimeNames = ["edtf", "text", "aspect"];
    private static readonly string[] CountNames = ["what", "n", "text"];
    private static readonly string[] DetailNames = ["cause", "capacity", "duration", "recurs", "first", "after", "before", "mutual"];
    private static readonly string[] EvidenceNames = ["source", "start", "end", "quote"];

    /// <summary>Reads a claim.</summary>
    /// <exception cref="WanglaiException">The JSON is no claim; the exception tells the first thing that is wrong.</exception>
    public static Claim Read(ReadOnlyMemory<byte> json) =>
        TryRead(json, out var claim, out var problems) ? claim : throw new WanglaiException(problems[0]);

    /// <summary>Reads a claim, or says everything that is wrong with it, in the order of the contract's members.</summary>
    public static bool TryRead(string json, [NotNullWhen(true)] out Claim? claim, out ImmutableArray<Problem> problems) =>
        TryRead(Encoding.UTF8.GetBytes(json), out claim, out problems);

    /// <summary>Reads a claim in UTF-8, or says everything that is wrong with it, in the order of the contract's members.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Claim? claim, out ImmutableArray<Problem> problems)
    {
        var found = new List<Problem>();
        claim = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            claim = ReadClaim(document.RootElement, found);
        }
        catch (JsonException error)
        {
            found.Add(ClaimJsonProblems.NotJson(error));
        }
        catch (InvalidOperationException)
        {
            // A member's name with half a character in it, which has no text.
            found.Add(ClaimJsonProblems.NotText());
        }

        problems = [.. found];
        claim = found.Count == 0 ? claim : null;
        return claim is not null;
    }

    private static Claim? ReadClaim(JsonElement element, List<Problem> problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(ClaimJsonProblems.WrongType("claim", element, "一个对象", "an object"));
            return null;
        }

        var members = JsonMembers.Of(element, "", ClaimNames, new JsonElement[ClaimNames.Length], problems);
        var kind = members.Word<ClaimKind>(0, required: true);
        var change = ReadChange(members, kind, problems);
        var standing = members.Word<Standing>(2, required: true);
        var roles = ReadRoles(members[3], kind, problems);
        var time = ReadTime(members[4], problems);
        var counts = ReadCounts(members[5], problems);
        var title = members.Text(6);
        var details = ReadDetails(members[7], problems);
        var evidence = ReadEvidence(members[8], problems);
        var confidence = ReadConfidence(members, problems);
        var rule = members.Text(10);
        _ = members.Text(11);
        return kind is null || standing is null || evidence is null
            ? null
            : new Claim
            {
                Kind = kind.Value,
                Change = change,
                Standing = standing.Value,
                Roles = roles,
                Time = time,
                Counts = counts,
                Title = title,
                Details = details,
                Evidence = evidence,
                Confidence = confidence,
                Rule = rule,
            };
    }

    private static ClaimChange? ReadChange(JsonMembers members, ClaimKind? kind, List<Problem> problems)
    {
        var change = members.Word<ClaimChange>(1, required: false);
        if (kind is not { } known)
        {
            return change;
        }

        var allowed = ClaimVocabulary.Changes(known);
        if (change is { } given && !allowed.Contains(given))
        {
            problems.Add(ClaimJsonProblems.NotOfThisKind("change", given.ToWire(), known, allowed.Select(c => c.ToWire())));
        }
        else if (members[1].ValueKind == JsonValueKind.Undefined && !allowed.IsEmpty)
        {
            var list = string.Join(", ", allowed.Select(c => c.ToWire()));
            problems.Add(ClaimJsonProblems.Missing("change", $"以下之一：{list}", $"one of {list}"));
        }

        return change;
    }

    private static ImmutableArray<RoleFiller> ReadRoles(JsonElement element, ClaimKind? kind, List<Problem> problems)
    {
        if (!IsObject(element, "roles", required: true, problems))
        {
            return [];
        }

        var fillers = new List<RoleFiller>();
        var seen = new HashSet<Role>();
        foreach (var property in element.EnumerateObject())
        {
            var path = $"roles.{property.Name}";
            if (!WireNames.TryFromWire<Role>(property.Name, out var role))
            {
                problems.Add(ClaimJsonProblems.NotInVocabulary("roles", property.Name, RolesOf(kind)));
            }
            else if (kind is { } known && !ClaimVocabulary.Roles(known).Contains(role))
            {
                problems.Add(ClaimJsonProblems.NotOfThisKind("roles", property.Name, known, RolesOf(kind)));
            }
            else if (!seen.Add(role))
            {
                problems.Add(ClaimJsonProblems.Twice(path));
            }
            else
            {
                ReadParties(property.Value, path, role, fillers, problems);
            }
        }

        return kind is { } ordered
            ? [.. fillers.OrderBy(f => ClaimVocabulary.Roles(ordered).IndexOf(f.Role))]
            : [.. fillers];
    }

    private static IEnumerable<string> RolesOf(ClaimKind? kind) =>
        kind is { } known ? ClaimVocabulary.Roles(known).Select(r => r.ToWire()) : WireNames.All<Role>();

    private static void ReadParties(JsonElement element, string path, Role role, List<RoleFiller> fillers, List<Problem> problems)
    {
        if (!IsArray(element, path, problems))
        {
            return;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var itemPath = $"{path}[{index++}]";
            if (!IsObject(item, itemPath, required: true, problems))
            {
                continue;
            }

            var members = JsonMembers.Of(item, itemPath, PartyNames, new JsonElement[PartyNames.Length], problems);
            var name = members.RequiredText(0);
            var entity = members.RequiredText(1);
            if (members.Word<EntityType>(2, required: true) is { } type)
            {
                fillers.Add(new(role, new(name, entity, type)));
            }
        }
    }

    private static ClaimTime ReadTime(JsonElement element, List<Problem> problems)
    {
        if (!IsObject(element, "time", required: false, problems))
        {
            return ClaimTime.Unknown;
        }

        var members = JsonMembers.Of(element, "time", TimeNames, new JsonElement[TimeNames.Length], problems);
        Edtf? value = null;
        if (members.Text(0) is { } text && !Edtf.TryParse(text, out value, out var error))
        {
            problems.Add(ClaimJsonProblems.NotEdtf("time.edtf", error));
        }

        return new(value, members.Text(1), members.Word<TimeAspect>(2, required: false));
    }

    private static ImmutableArray<Count> ReadCounts(JsonElement element, List<Problem> problems)
    {
        if (element.ValueKind == JsonValueKind.Undefined || !IsArray(element, "counts", problems))
        {
            return [];
        }

        var counts = ImmutableArray.CreateBuilder<Count>();
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var path = $"counts[{index++}]";
            if (!IsObject(item, path, required: true, problems))
            {
                continue;
            }

            var members = JsonMembers.Of(item, path, CountNames, new JsonElement[CountNames.Length], problems);
            var what = members.Word<CountKind>(0, required: true);
            var number = ReadNumber(members, problems);
            var text = members.RequiredText(2);
            if (what is { } counted && number is { } n)
            {
                counts.Add(new(counted, n, text));
            }
        }

        return counts.ToImmutable();
    }

    private static decimal? ReadNumber(JsonMembers members, List<Problem> problems)
    {
        var value = members[1];
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        problems.Add(value.ValueKind == JsonValueKind.Undefined
            ? ClaimJsonProblems.Missing(members.Path(1), "数", "a number")
            : ClaimJsonProblems.WrongType(members.Path(1), value, "28位以内的数", "a number of at most 28 digits"));
        return null;
    }

    private static ClaimDetails ReadDetails(JsonElement element, List<Problem> problems)
    {
        if (!IsObject(element, "details", required: false, problems))
        {
            return ClaimDetails.Empty;
        }

        var members = JsonMembers.Of(element, "details", DetailNames, new JsonElement[DetailNames.Length], problems);
        return new()
        {
            Cause = members.Text(0),
            Capacity = members.Text(1),
            Duration = members.Text(2),
            Recurs = members.Text(3),
            First = members.Flag(4),
            After = members.Text(5),
            Before = members.Text(6),
            Mutual = members.Flag(7),
        };
    }

    private static Evidence? ReadEvidence(JsonElement element, List<Problem> problems)
    {
        if (!IsObject(element, "evidence", required: true, problems))
        {
            return null;
        }

        var members = JsonMembers.Of(element, "evidence", EvidenceNames, new JsonElement[EvidenceNames.Length], problems);
        var source = members.RequiredText(0);
        var from = members.RequiredInt(1);
        var to = members.RequiredInt(2);
        var quote = members.RequiredText(3);
        if (from is not { } start || to is not { } end)
        {
            return null;
        }

        if (start < 0 || end < start)
        {
            problems.Add(ClaimJsonProblems.BadRange(start, end));
            return null;
        }

        var length = quote.Length - LowSurrogates(quote);
        if (members[3].ValueKind == JsonValueKind.String && length != end - start)
        {
            problems.Add(ClaimJsonProblems.QuoteLength(start, end, length));
        }

        return new(source, new CodePointSpan(start, end), quote);
    }

    private static int LowSurrogates(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return count;
    }

    private static double? ReadConfidence(JsonMembers members, List<Problem> problems)
    {
        var value = members[9];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var confidence) && confidence is >= 0 and <= 1)
        {
            return confidence;
        }

        problems.Add(ClaimJsonProblems.OutOfRange("confidence", value, "0到1之间的数", "a number from 0 to 1"));
        return null;
    }

    private static bool IsObject(JsonElement element, string path, bool required, List<Problem> problems)
    {
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
        {
            problems.Add(ClaimJsonProblems.WrongType(path, element, "一个对象", "an object"));
        }
        else if (required && element.ValueKind == JsonValueKind.Undefined)
        {
            problems.Add(ClaimJsonProblems.Missing(path, "一个对象", "an object"));
        }

        return element.ValueKind == JsonValueKind.Object;
    }

    private static bool IsArray(JsonElement element, string path, List<Problem> problems)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            problems.Add(ClaimJsonProblems.WrongType(path, element, "一个列表", "a list"));
        }

        return element.ValueKind == JsonValueKind.Array;
    }
}
