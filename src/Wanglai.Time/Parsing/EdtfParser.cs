namespace Wanglai.Time.Parsing;

/// <summary>
/// Reads EDTF in one pass from left to right, each character looked at a bounded number of times.
/// </summary>
internal static class EdtfParser
{
    public static Edtf? Read(string text, out EdtfError? error)
    {
        var reader = new EdtfReader(text);
        var value = Value(ref reader, text);
        error = value is null ? reader.Error(text) : null;
        return value;
    }

    private static Edtf? Value(ref EdtfReader reader, string text)
    {
        if (text.Length == 0)
        {
            reader.Fail(EdtfErrorCode.Empty, 0, 0);
            return null;
        }

        if (text[0] is '[' or '{')
        {
            return EdtfSetParser.Read(ref reader, text);
        }

        var slash = text.AsSpan().IndexOf('/');
        return slash < 0 ? Single(ref reader, text) : Interval(ref reader, text);
    }

    private static Edtf? Single(ref EdtfReader reader, string text)
    {
        if (!EdtfDateParser.Read(ref reader, out var parts))
        {
            return null;
        }

        if (reader.Current == 'T')
        {
            return EdtfTimeParser.Read(ref reader, parts, text);
        }

        return reader.FailUnlessAtEnd() ? null : new EdtfDate(parts.Year, parts.Month, parts.Day, parts.Marks, reader.AsWritten(text));
    }

    private static EdtfInterval? Interval(ref EdtfReader reader, string text)
    {
        if (!End(ref reader, out var start, out var startLimit))
        {
            return null;
        }

        if (reader.Current != '/')
        {
            reader.FailUnexpected();
            return null;
        }

        reader.Skip();
        var secondAt = reader.Position;
        if (!End(ref reader, out var end, out var endLimit))
        {
            return null;
        }

        if (reader.Current == '/')
        {
            reader.Fail(EdtfErrorCode.OnlyTwoEnds, reader.Position, 1);
            return null;
        }

        if (reader.FailUnlessAtEnd())
        {
            return null;
        }

        if (EdtfInterval.IsReversed(start, end))
        {
            reader.Fail(EdtfErrorCode.IntervalReversed, secondAt, text.Length - secondAt);
            return null;
        }

        return new EdtfInterval(start, startLimit, end, endLimit, reader.AsWritten(text));
    }

    private static bool End(ref EdtfReader reader, out EdtfDate? date, out EdtfLimit limit)
    {
        date = null;
        limit = EdtfLimit.Unknown;
        if (reader.Current is '/' or EdtfReader.End)
        {
            return true;
        }

        if (reader.SkipDots())
        {
            limit = EdtfLimit.Open;
            return true;
        }

        limit = EdtfLimit.Known;
        return EdtfDateParser.ReadPart(ref reader, out date);
    }
}
