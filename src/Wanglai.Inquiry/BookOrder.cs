using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>The order of claims in a book: time (none last), source name, place in the source, id.</summary>
internal sealed class BookOrder : IComparer<BookClaim>
{
    private BookOrder()
    {
    }

    public static BookOrder Instance { get; } = new();

    public int Compare(BookClaim? x, BookClaim? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byTime = CompareTimes(x.Claim.Time.Value, y.Claim.Time.Value);
        if (byTime != 0)
        {
            return byTime;
        }

        var (a, b) = (x.Claim.Evidence, y.Claim.Evidence);
        var bySource = string.CompareOrdinal(a.Source, b.Source);
        if (bySource != 0)
        {
            return bySource;
        }

        var byPlace = a.Span.Start.CompareTo(b.Span.Start);
        return byPlace != 0 ? byPlace : x.Id.CompareTo(y.Id);
    }

    /// <summary>As <see cref="EdtfOrder"/>, but no time comes last.</summary>
    public static int CompareTimes(Edtf? x, Edtf? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => EdtfOrder.Instance.Compare(x, y),
    };
}
