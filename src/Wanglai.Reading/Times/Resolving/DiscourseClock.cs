using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Resolving;

/// <summary>
/// What the text has spoken of so far, as far as the next time may lean on it. It changes only through
/// <see cref="MoveTo"/>, so the same expressions in the same order leave it in the same state.
/// </summary>
internal sealed class DiscourseClock(Moment? document)
{
    /// <summary>The document's date, as finely as it is known.</summary>
    public Moment? Document { get; } = document;

    /// <summary>The last time of year precision or finer.</summary>
    public Moment? Reference { get; private set; }

    /// <summary>The last time of any precision, whole.</summary>
    public Stretch? Last { get; private set; }

    /// <summary>The first year of the century last named with a decade or by itself (1900).</summary>
    public int? Century { get; private set; }

    /// <summary>The war last named.</summary>
    public Stretch? War { get; set; }

    /// <summary>
    /// True where a sentence ended since the last time: in news, a day without a year is then one of these days, unless it
    /// cannot be.
    /// </summary>
    public bool Afresh { get; set; }

    /// <summary>Whether the last resolution leaned on the text before.</summary>
    public bool UsedText { get; private set; }

    /// <summary>Whether the last resolution leaned on the document's date.</summary>
    public bool UsedDocument { get; private set; }

    public void ForgetUse()
    {
        UsedText = false;
        UsedDocument = false;
    }

    /// <summary>The time that relative words start from: the last of the text, or else the document's date.</summary>
    public Moment? Start()
    {
        if (Reference is { } reference)
        {
            UsedText = true;
            return reference;
        }

        return DocumentDate();
    }

    /// <summary>The stretch that 此后 and 不久 start from.</summary>
    public Stretch? StartStretch()
    {
        if (Last is { } last)
        {
            UsedText = true;
            return last;
        }

        return DocumentDate() is { } date ? Stretch.Of(date) : null;
    }

    public Moment? DocumentDate()
    {
        UsedDocument |= Document is not null;
        return Document;
    }

    /// <summary>The story has moved to this time.</summary>
    public void MoveTo(Stretch stretch)
    {
        Last = stretch;
        var to = stretch.Shape == StretchShape.From ? stretch.First : stretch.Last;
        if (to.Unit >= MomentUnit.Year)
        {
            Reference = to;
        }
    }

    /// <summary>A decade or century was named with its century.</summary>
    public void SpeakOfCentury(int firstYear) => Century = firstYear;

    /// <summary>A state for reading the far end of a range, which leans on the near end.</summary>
    public DiscourseClock At(Stretch near)
    {
        var clock = new DiscourseClock(Document) { Reference = Reference, Last = Last, Century = Century, War = War };
        clock.MoveTo(near);
        if (near.First.Unit <= MomentUnit.Decade || near.First.Unit == MomentUnit.Year)
        {
            clock.Century = CenturyOf(near.Last.Year);
        }

        return clock;
    }

    /// <summary>
    /// The century, by its first year, in which a decade or year without one lies: that of the text before, else the
    /// document's, else the 20th; and the one before it where it would lie after the document.
    /// </summary>
    public int CenturyFor(int yearInCentury)
    {
        const int Twentieth = 1900;
        const int NotYet = 2030;
        if (Century is null && Document is not null)
        {
            UsedDocument = true;
        }

        UsedText |= Century is not null;
        var century = Century ?? (Document is { } document ? CenturyOf(document.Year) : Twentieth);
        var latest = Document?.LastYear ?? NotYet;
        return century + yearInCentury > latest && century >= Twentieth ? century - 100 : century;
    }

    public static int CenturyOf(int year) => (int)Math.Floor(year / 100.0) * 100;
}
