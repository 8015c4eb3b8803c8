using System.Globalization;
using System.Text.RegularExpressions;

namespace Wanglai.Reports.Sentences;

/// <summary>ISO 8601 durations, as claims give them.</summary>
internal static partial class Durations
{
    /// <summary>The numbers and units of a duration such as <c>P9D</c>, minutes as <c>m</c>; null for what is none.</summary>
    public static IReadOnlyList<(string Number, char Unit)>? Parts(string duration)
    {
        var match = Shape().Match(duration);
        if (!match.Success || duration.Length < 3)
        {
            return null;
        }

        return
        [
            .. match.Groups["date"].Captures.Select(c => (Number(c.Value), c.Value[^1])),
            .. match.Groups["time"].Captures.Select(c => (Number(c.Value), c.Value[^1] == 'M' ? 'm' : c.Value[^1])),
        ];
    }

    private static string Number(string part) => decimal.Parse(part[..^1], CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^P(?<date>[0-9]{1,6}(?:\.[0-9]{1,4})?[YMWD])*(?:T(?<time>[0-9]{1,6}[HM])+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
