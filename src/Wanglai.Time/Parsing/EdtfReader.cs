namespace Wanglai.Time.Parsing;

/// <summary>The place in a text that is being read, and what went wrong, if anything did.</summary>
internal ref struct EdtfReader(ReadOnlySpan<char> text)
{
    /// <summary>What <see cref="Current"/> is past the last character. A text that holds this character is wrong at it all the same.</summary>
    public const char End = '\0';

    public const char MinusSign = '\u2212';

    private readonly ReadOnlySpan<char> text = text;
    private bool respelt;
    private EdtfErrorCode code;
    private int errorAt;
    private int errorLength;
    private long errorYear;
    private int errorMonth;

    /// <summary>Index of the next character.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= text.Length;

    public readonly char Current => Position < text.Length ? text[Position] : End;

    /// <summary>The character so many places on.</summary>
    public readonly char Ahead(int places) => (uint)(Position + places) < (uint)text.Length ? text[Position + places] : End;

    public void Skip(int places = 1) => Position += places;

    /// <summary>Notes that the text is not spelt as <see cref="Edtf.Text"/> spells it, so that it must be written anew.</summary>
    public void MarkRespelt() => respelt = true;

    /// <summary>The text, where it is spelt as <see cref="Edtf.Text"/> spells it.</summary>
    public readonly string? AsWritten(string whole) => respelt ? null : whole;

    /// <summary>Reads <c>-</c> or the minus sign U+2212.</summary>
    public bool SkipMinus()
    {
        if (Current == '-')
        {
            Position++;
            return true;
        }

        if (Current == MinusSign)
        {
            Position++;
            respelt = true;
            return true;
        }

        return false;
    }

    /// <summary>Reads <c>..</c>.</summary>
    public bool SkipDots()
    {
        if (Current == '.' && Ahead(1) == '.')
        {
            Position += 2;
            return true;
        }

        return false;
    }

    /// <summary>Reads blanks, which stand beside commas only.</summary>
    public void SkipBlanks()
    {
        while (Current == ' ')
        {
            Position++;
            respelt = true;
        }
    }

    /// <summary>Reads a run of digits, perhaps empty.</summary>
    public string ReadDigits()
    {
        var rest = text[Position..];
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length : length;
        Position += length;
        return rest[..length].ToString();
    }

    /// <summary>Reads a qualifier, if one is next.</summary>
    public EdtfQualifiers ReadQualifier()
    {
        var found = Qualifier(Current);
        if (found != EdtfQualifiers.None)
        {
            Position++;
        }

        return found;
    }

    public static EdtfQualifiers Qualifier(char c) => c switch
    {
        '?' => EdtfQualifiers.Uncertain,
        '~' => EdtfQualifiers.Approximate,
        '%' => EdtfQualifiers.Both,
        _ => EdtfQualifiers.None,
    };

    /// <summary>Notes the first thing that went wrong. Always false, to be returned.</summary>
    public bool Fail(EdtfErrorCode why, int at, int length, long year = 0, int month = 0)
    {
        code = why;
        errorAt = at;
        errorLength = Math.Min(length, text.Length - at);
        errorYear = year;
        errorMonth = month;
        return false;
    }

    /// <summary>Fails at the next character, for the reason given unless the character itself tells a better one.</summary>
    public bool FailHere(EdtfErrorCode why)
    {
        if (!AtEnd)
        {
            why = Current switch
            {
                ' ' or '\t' or '\r' or '\n' or '\u3000' or '\u00A0' => EdtfErrorCode.Blank,
                'x' or 'y' or 'e' or 's' or 't' or 'z' or 'u' => EdtfErrorCode.CapitalLetter,
                _ => why,
            };
        }

        var isPair = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Ahead(1));
        return Fail(why, Position, isPair ? 2 : 1);
    }

    /// <summary>Fails at a character that nothing allows here.</summary>
    public void FailUnexpected() => FailHere(Qualifier(Current) != EdtfQualifiers.None ? EdtfErrorCode.QualifierNeedsPart : EdtfErrorCode.Unexpected);

    /// <summary>True, with the failure noted, where something is left.</summary>
    public bool FailUnlessAtEnd()
    {
        if (AtEnd)
        {
            return false;
        }

        FailUnexpected();
        return true;
    }

    public readonly EdtfError Error(string whole) => new(whole, code, errorAt + 1, errorLength) { Year = errorYear, Month = errorMonth };
}
