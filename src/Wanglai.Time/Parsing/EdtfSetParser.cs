namespace Wanglai.Time.Parsing;

/// <summary>
/// Reads sets. Blanks are let pass beside commas, as the standard's own examples print them, and nowhere else.
/// </summary>
internal static class EdtfSetParser
{
    public static EdtfSet? Read(ref EdtfReader reader, string text)
    {
        var (kind, closing) = reader.Current == '[' ? (EdtfSetKind.OneOf, ']') : (EdtfSetKind.AllOf, '}');
        reader.Skip();
        var members = new List<EdtfSetMember>();
        while (true)
        {
            if (reader.Current == closing)
            {
                reader.Fail(EdtfErrorCode.SetMemberExpected, reader.Position, 1);
                return null;
            }

            if (!Member(ref reader, closing, isFirst: members.Count == 0, out var member))
            {
                return null;
            }

            members.Add(member!);
            SkipBlanksBeforeComma(ref reader);
            if (reader.Current != ',')
            {
                break;
            }

            reader.Skip();
            reader.SkipBlanks();
        }

        if (reader.Current != closing)
        {
            reader.FailHere(EdtfErrorCode.SetNotClosed);
            return null;
        }

        reader.Skip();
        return reader.FailUnlessAtEnd() ? null : new EdtfSet(kind, [.. members], reader.AsWritten(text));
    }

    private static bool Member(ref EdtfReader reader, char closing, bool isFirst, out EdtfSetMember? member)
    {
        member = null;
        var at = reader.Position;
        EdtfDate? last;
        if (reader.SkipDots())
        {
            if (!isFirst)
            {
                return reader.Fail(EdtfErrorCode.SetOpenInside, at, 2);
            }

            if (!EdtfDateParser.ReadPart(ref reader, out last))
            {
                return false;
            }

            member = EdtfSetMember.Trusted(null, last);
            return true;
        }

        if (!EdtfDateParser.ReadPart(ref reader, out var first))
        {
            return false;
        }

        var dotsAt = reader.Position;
        if (!reader.SkipDots())
        {
            member = EdtfSetMember.Trusted(first, first);
            return true;
        }

        if (reader.Current == closing)
        {
            member = EdtfSetMember.Trusted(first, null);
            return true;
        }

        if (reader.Current is ',' or ' ')
        {
            return reader.Fail(EdtfErrorCode.SetOpenInside, dotsAt, 2);
        }

        return Range(ref reader, first, out member);
    }

    private static bool Range(ref EdtfReader reader, EdtfDate first, out EdtfSetMember? member)
    {
        member = null;
        var at = reader.Position;
        if (!EdtfDateParser.ReadPart(ref reader, out var last))
        {
            return false;
        }

        if (!EdtfSetMember.AreOfOnePrecision(first, last))
        {
            return reader.Fail(EdtfErrorCode.SetRangePrecision, at, reader.Position - at);
        }

        if (EdtfInterval.IsReversed(first, last))
        {
            return reader.Fail(EdtfErrorCode.SetRangeReversed, at, reader.Position - at);
        }

        member = EdtfSetMember.Trusted(first, last);
        return true;
    }

    private static void SkipBlanksBeforeComma(ref EdtfReader reader)
    {
        var places = 0;
        while (reader.Ahead(places) == ' ')
        {
            places++;
        }

        if (reader.Ahead(places) == ',')
        {
            reader.SkipBlanks();
        }
    }
}
