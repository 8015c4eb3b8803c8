namespace Wanglai.Intake.Metadata;

/// <summary>Reads RIS: a line a field, two letters, two blanks, a hyphen and the value; <c>ER</c> ends an entry.</summary>
internal static class Ris
{
    private const int ValueAt = 6;

    /// <summary>The entries. What is no field goes on with the one before.</summary>
    public static IEnumerable<BibliographyEntry> Read(string text)
    {
        var fields = new List<(string Tag, string Value)>();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line.Length >= ValueAt - 1 && line[2..5] == "  -")
            {
                var tag = line[..2].ToUpperInvariant();
                if (tag == "ER")
                {
                    yield return Entry(fields);
                    fields.Clear();
                }
                else
                {
                    fields.Add((tag, line.Length > ValueAt ? line[ValueAt..].Trim() : ""));
                }
            }
            else if (fields.Count > 0 && !string.IsNullOrWhiteSpace(line))
            {
                fields[^1] = (fields[^1].Tag, $"{fields[^1].Value} {line.Trim()}");
            }
        }

        if (fields.Count > 0)
        {
            yield return Entry(fields);
        }
    }

    private static BibliographyEntry Entry(List<(string Tag, string Value)> fields)
    {
        string First(params string[] tags) => tags.SelectMany(t => fields.Where(f => f.Tag == t)).Select(f => f.Value).FirstOrDefault(v => v.Length > 0) ?? "";
        IEnumerable<string> All(params string[] tags) => fields.Where(f => tags.Contains(f.Tag) && f.Value.Length > 0).Select(f => f.Value);
        return new()
        {
            Key = First("ID"),
            Files = [.. All("L1", "L2")],
            Title = First("TI", "T1", "CT"),
            Authors = [.. All("AU", "A1").Select(PersonNames.Of)],
            Issued = First("DA", "PY", "Y1"),
            Container = First("T2", "JO", "JF", "JA", "BT"),
            Volume = First("VL"),
            Issue = First("IS"),
            Pages = string.Join('-', new[] { First("SP"), First("EP") }.Where(p => p.Length > 0)),
            Publisher = First("PB"),
            City = First("CY"),
            Archive = string.Join(' ', new[] { First("DP"), First("AN"), First("CN") }.Where(p => p.Length > 0)),
            Address = First("UR"),
        };
    }
}
