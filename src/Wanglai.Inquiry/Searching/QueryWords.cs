namespace Wanglai.Inquiry.Searching;

/// <summary>Takes a question for the search apart: words are parted by white space; quotation marks of any kind hold a phrase together.</summary>
internal static class QueryWords
{
    private const string Opening = "\"“「『《";
    private const string Closing = "\"”」』》";

    public static IReadOnlyList<string> Of(string query)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= query.Length; i++)
        {
            if (i == query.Length || char.IsWhiteSpace(query[i]))
            {
                Add(query[start..i]);
                start = i + 1;
            }
            else if (Opening.IndexOf(query[i]) is >= 0 and var mark && query.IndexOf(Closing[mark], i + 1) is > 0 and var end)
            {
                Add(query[start..i]);
                Add(query[(i + 1)..end]);
                i = end;
                start = end + 1;
            }
        }

        return words;

        void Add(string word)
        {
            if (word.Trim() is { Length: > 0 } trimmed && !words.Contains(trimmed))
            {
                words.Add(trimmed);
            }
        }
    }
}
