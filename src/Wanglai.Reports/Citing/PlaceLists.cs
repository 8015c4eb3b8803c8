using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Reports.Citing;

/// <summary>Writes many places in one work shortly: places that differ only in their last part share what stands before it.</summary>
internal static class PlaceLists
{
    public static string Of(IEnumerable<OriginalPlace> places, Language language, string comma)
    {
        var lines = new List<int>();
        var others = new List<string>();
        foreach (var place in places)
        {
            if (place is { Line: { } line, Page: null, Paragraph: null, Sheet: null })
            {
                lines.Add(line);
            }
            else
            {
                others.Add(place.In(language));
            }
        }

        var all = others.Where(o => o.Length > 0).Distinct();
        return string.Join(comma, lines.Count == 0 ? all : all.Append(Lines([.. lines.Distinct().Order()], language, comma)));
    }

    private static string Lines(List<int> lines, Language language, string comma)
    {
        if (lines is [var one])
        {
            return new OriginalPlace { Line = one }.In(language);
        }

        var numbers = string.Join(comma, lines);
        return language == Language.Chinese ? $"第{numbers}行" : $"lines {numbers}";
    }
}
