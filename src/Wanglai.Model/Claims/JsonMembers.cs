using System.Text.Json;
using Wanglai.Model.Problems;

namespace Wanglai.Model.Claims;

/// <summary>
/// The members of one JSON object, taken one by one; what is wrong goes to a list and reading goes on, so that a user sees
/// everything that is wrong with a claim at once.
/// </summary>
internal ref struct JsonMembers
{
    private readonly List<Problem> _problems;
    private readonly string _path;
    private readonly ReadOnlySpan<string> _known;
    private readonly ReadOnlySpan<JsonElement> _values;

    private JsonMembers(List<Problem> problems, string path, ReadOnlySpan<string> known, ReadOnlySpan<JsonElement> values)
    {
        _problems = problems;
        _path = path;
        _known = known;
        _values = values;
    }

    /// <summary>Sorts an object's members by <paramref name="known"/> names into <paramref name="values"/>.</summary>
    public static JsonMembers Of(JsonElement owner, string path, ReadOnlySpan<string> known, Span<JsonElement> values, List<Problem> problems)
    {
        values.Clear();
        foreach (var property in owner.EnumerateObject())
        {
            var at = Index(property, known);
            if (at < 0)
            {
                problems.Add(ClaimJsonProblems.UnknownMember(Join(path, property.Name), known.ToArray()));
            }
            else if (values[at].ValueKind != JsonValueKind.Undefined)
            {
                problems.Add(ClaimJsonProblems.Twice(Join(path, known[at])));
            }
            else
            {
                values[at] = property.Value;
            }
        }

        return new(problems, path, known, values);
    }

    /// <summary>The member, undefined where it is left out or null.</summary>
    public readonly JsonElement this[int member] => _values[member].ValueKind == JsonValueKind.Null ? default : _values[member];

    /// <summary>The member's path, for a problem.</summary>
    public readonly string Path(int member) => Join(_path, _known[member]);

    /// <summary>A text that may be left out or null.</summary>
    public readonly string? Text(int member)
    {
        var value = this[member];
        return value.ValueKind == JsonValueKind.Undefined ? null : TextOf(value, member);
    }

    /// <summary>A text that must be there; an empty text where it is not, which the problem tells.</summary>
    public readonly string RequiredText(int member)
    {
        if (this[member].ValueKind != JsonValueKind.Undefined)
        {
            return TextOf(this[member], member) ?? "";
        }

        _problems.Add(ClaimJsonProblems.Missing(Path(member), "文字", "a text"));
        return "";
    }

    /// <summary>A whole number that must be there.</summary>
    public readonly int? RequiredInt(int member)
    {
        var value = this[member];
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        _problems.Add(value.ValueKind == JsonValueKind.Undefined
            ? ClaimJsonProblems.Missing(Path(member), "整数", "a whole number")
            : ClaimJsonProblems.WrongType(Path(member), value, "整数", "a whole number"));
        return null;
    }

    /// <summary>True or false; false where it is left out.</summary>
    public readonly bool Flag(int member)
    {
        var value = this[member];
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Undefined))
        {
            _problems.Add(ClaimJsonProblems.WrongType(Path(member), value, "true或false", "true or false"));
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A word of the vocabulary; null where it is left out, or is none, which the problem tells.</summary>
    public readonly T? Word<T>(int member, bool required)
        where T : struct, Enum
    {
        var value = this[member];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            if (required)
            {
                var list = string.Join(", ", WireNames.All<T>());
                _problems.Add(ClaimJsonProblems.Missing(Path(member), $"以下之一：{list}", $"one of {list}"));
            }

            return null;
        }

        if (TextOf(value, member) is not { } text)
        {
            return null;
        }

        if (WireNames.TryFromWire<T>(text, out var word))
        {
            return word;
        }

        _problems.Add(ClaimJsonProblems.NotInVocabulary(Path(member), text, WireNames.All<T>()));
        return null;
    }

    private readonly string? TextOf(JsonElement value, int member)
    {
        if (TryText(value, out var text))
        {
            return text;
        }

        _problems.Add(ClaimJsonProblems.WrongType(Path(member), value, "文字", "a text"));
        return null;
    }

    private static bool TryText(JsonElement value, out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = value.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 alone: half a character.
            return false;
        }
    }

    private static int Index(JsonProperty property, ReadOnlySpan<string> known)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (property.NameEquals(known[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
