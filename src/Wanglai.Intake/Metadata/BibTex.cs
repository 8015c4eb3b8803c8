using System.Text;

namespace Wanglai.Intake.Metadata;

/// <summary>Reads BibTeX and BibLaTeX: <c>@article{key, title = {…}, year = 1984}</c>. Braces are taken away; of TeX's commands the escaped signs are known.</summary>
internal sealed class BibTex(string text)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    /// <summary>The entries. What stands between them is a comment.</summary>
    public IEnumerable<BibliographyEntry> Read()
    {
        while ((_at = text.IndexOf('@', _at)) >= 0)
        {
            _at++;
            var type = Name().ToUpperInvariant();
            SkipBlanks();
            if (type.Length == 0 || _at >= text.Length || text[_at] is not ('{' or '('))
            {
                continue;
            }

            _at++;
            if (type is "COMMENT" or "PREAMBLE")
            {
                continue;
            }

            var key = type == "STRING" ? "" : Until(",})").Trim();
            var fields = Fields();
            if (type == "STRING")
            {
                foreach (var (name, value) in fields)
                {
                    _strings[name] = value;
                }
            }
            else
            {
                yield return Entry(key, fields);
            }
        }
    }

    private static BibliographyEntry Entry(string key, Dictionary<string, string> fields)
    {
        // TeX's tie is a blank; in a date, ~ says that it is approximate.
        string Of(params string[] names) => names.Select(n => n == "date" ? fields.GetValueOrDefault(n, "") : fields.GetValueOrDefault(n, "").Replace('~', ' ')).FirstOrDefault(v => v.Length > 0) ?? "";
        return new()
        {
            Key = key,
            Files = [.. Files(Of("file"))],
            Title = Of("title"),
            Authors = [.. Of("author", "editor").Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PersonNames.Of)],
            Issued = Of("date") is { Length: > 0 } date ? date : Day(Of("year"), Of("month"), Of("day")),
            Container = Of("journal", "journaltitle", "booktitle"),
            Volume = Of("volume"),
            Issue = Of("number", "issue"),
            Pages = Of("pages").Replace("--", "-", StringComparison.Ordinal),
            Publisher = Of("publisher", "institution", "school"),
            City = Of("location", "address"),
            Archive = Of("library", "archive"),
            Address = Of("url"),
        };
    }

    private static string Day(string year, string month, string day)
    {
        var number = Array.FindIndex(Months, m => month.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
        var said = number > 0 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : month;
        return string.Join('-', new[] { year, said.Length > 0 ? said.PadLeft(2, '0') : "", said.Length > 0 && day.Length > 0 ? day.PadLeft(2, '0') : "" }.Where(p => p.Length > 0));
    }

    // Zotero writes name:path:type, JabRef :path:TYPE, several with ; between; a colon in a path is escaped.
    private static IEnumerable<string> Files(string field) => field
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(f => f.Replace("\\:", "\u0001", StringComparison.Ordinal).Split(':'))
        .Select(p => (p.Length >= 2 ? p[1] : p[0]).Replace('\u0001', ':').Replace('\\', '/').Trim())
        .Where(f => f.Length > 0);

    private Dictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == ','))
            {
                _at++;
            }

            var name = Name();
            SkipBlanks();
            if (name.Length == 0 || _at >= text.Length || text[_at] != '=')
            {
                return fields;
            }

            _at++;
            fields.TryAdd(name, Value());
        }
    }

    private string Value()
    {
        var value = new StringBuilder();
        do
        {
            SkipBlanks();
            if (_at >= text.Length)
            {
                break;
            }

            if (text[_at] is '{' or '"')
            {
                value.Append(Quoted());
            }
            else
            {
                var word = Until(",}#)").Trim();
                value.Append(_strings.GetValueOrDefault(word, word));
            }

            SkipBlanks();
        }
        while (_at < text.Length && text[_at] == '#' && ++_at > 0);

        return string.Join(' ', value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private StringBuilder Quoted()
    {
        var end = text[_at] == '{' ? '}' : '"';
        _at++;
        var value = new StringBuilder();
        for (var depth = 0; _at < text.Length && (text[_at] != end || depth > 0); _at++)
        {
            switch (text[_at])
            {
                case '\\' when _at + 1 < text.Length && "&%$#_{}\\:".Contains(text[_at + 1], StringComparison.Ordinal):
                    // A path keeps its escaped colon and backslash: Files takes them apart.
                    value.Append(text[_at + 1] is ':' or '\\' ? "\\" : "").Append(text[_at + 1]);
                    _at++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                default:
                    value.Append(text[_at]);
                    break;
            }
        }

        _at = Math.Min(_at + 1, text.Length);
        return value;
    }

    private string Until(string ends)
    {
        var start = _at;
        while (_at < text.Length && !ends.Contains(text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return text[start.._at];
    }

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '_' or ':' or '+'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
