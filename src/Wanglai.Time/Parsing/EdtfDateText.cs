namespace Wanglai.Time.Parsing;

/// <summary>Writes a date from its parts, just as it was written.</summary>
internal static class EdtfDateText
{
    private const string MarkCharacters = " ?~%";

    public static string Write(EdtfYear year, TwoDigits month, TwoDigits day, QualifierMarks marks)
    {
        Span<char> buffer = stackalloc char[64];
        var writer = new TextBuffer(buffer);
        Mark(ref writer, marks.Before(0));
        Year(ref writer, year);
        Mark(ref writer, marks.After(0));
        Part(ref writer, month, marks.Before(1), marks.After(1));
        Part(ref writer, day, marks.Before(2), marks.After(2));
        return writer.ToString();
    }

    private static void Part(ref TextBuffer writer, TwoDigits part, EdtfQualifiers before, EdtfQualifiers after)
    {
        if (part.IsNone)
        {
            return;
        }

        writer.Add('-');
        Mark(ref writer, before);
        Digit(ref writer, part.Tens);
        Digit(ref writer, part.Units);
        Mark(ref writer, after);
    }

    private static void Year(ref TextBuffer writer, EdtfYear year)
    {
        if (year.Form is YearForm.Long or YearForm.Exponential)
        {
            writer.Add('Y');
        }

        if (year.Negative)
        {
            writer.Add('-');
        }

        if (year.Form is YearForm.Long or YearForm.Exponential)
        {
            writer.Add(year.Digits);
        }
        else
        {
            var length = year.Form switch { YearForm.Decade => 3, YearForm.Century => 2, _ => 4 };
            for (var place = length - 1; place >= 0; place--)
            {
                Digit(ref writer, (year.Mask & (1 << place)) != 0 ? TwoDigits.X : (int)(year.Digits / EdtfYear.Power(place) % 10));
            }
        }

        if (year.Form == YearForm.Exponential)
        {
            writer.Add('E');
            writer.Add(year.Exponent);
        }

        if (year.Significant > 0)
        {
            writer.Add('S');
            writer.Add(year.Significant);
        }
    }

    private static void Digit(ref TextBuffer writer, int digit) => writer.Add(digit == TwoDigits.X ? 'X' : (char)('0' + digit));

    private static void Mark(ref TextBuffer writer, EdtfQualifiers mark)
    {
        if (mark != EdtfQualifiers.None)
        {
            writer.Add(MarkCharacters[(int)mark]);
        }
    }

    /// <summary>A run of characters being written. The longest date, with a mark at every place, has less than 64.</summary>
    private ref struct TextBuffer(Span<char> buffer)
    {
        private readonly Span<char> buffer = buffer;
        private int length;

        public void Add(char c) => buffer[length++] = c;

        public void Add(long number)
        {
            number.TryFormat(buffer[length..], out var written);
            length += written;
        }

        public override readonly string ToString() => new(buffer[..length]);
    }
}
