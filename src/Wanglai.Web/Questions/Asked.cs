using System.Globalization;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Web.Hosting;

namespace Wanglai.Web.Questions;

/// <summary>Understands what an address asks.</summary>
internal static class Asked
{
    /// <summary>The time; null where none is written.</summary>
    /// <exception cref="WanglaiException">It is no EDTF (WL-S006).</exception>
    public static Edtf? Time(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Edtf.TryParse(text.Trim(), out var time, out var error) ? time : throw new WanglaiException(SiteProblems.NotADate(text, error));
    }

    /// <summary>The day that it is.</summary>
    public static Edtf Today(SiteSettings settings) => Edtf.Parse(settings.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>From the first day of one time to the last day of the other; null where neither is written.</summary>
    /// <exception cref="WanglaiException">One is no EDTF (WL-S006), or the period ends before it begins (WL-S005).</exception>
    public static Edtf? Period(string? from, string? to)
    {
        var (first, last) = (Time(from), Time(to));
        if (first is null && last is null)
        {
            return null;
        }

        return first?.Earliest is { } a && last?.Latest is { } b && a > b
            ? throw new WanglaiException(SiteProblems.NotUnderstood("to", to!))
            : Edtf.Parse($"{first?.Earliest?.ToString() ?? ".."}/{last?.Latest?.ToString() ?? ".."}");
    }

    /// <summary>A word of a vocabulary; null where none is written.</summary>
    /// <exception cref="WanglaiException">It is no word of it (WL-S005).</exception>
    public static T? Word<T>(string name, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return WireNames.TryFromWire<T>(text, out var word) ? word : throw new WanglaiException(SiteProblems.NotUnderstood(name, text));
    }
}
