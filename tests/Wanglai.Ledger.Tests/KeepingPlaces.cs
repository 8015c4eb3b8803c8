using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

public abstract class KeepingPlaces<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private static readonly PlaceMap Places = new(
    [
        new(BlockSort.Paragraph, new(0, 22), new() { Page = 12, Paragraph = 3 }),
        new(BlockSort.Rest, new(22, 42), new() { Page = 13, Paragraph = 1 }),
    ]);

    private readonly TPlace _place = new();
    private readonly Document _document = Written.Document("甲.pdf") with { Places = Places };

    private SourceId Source => SourceId.Of(_document);

    public void Dispose()
    {
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Tells_where_a_claim_stands_when_the_ledger_is_opened_again_and_verifies()
    {
        var claim = _document.Visit("乙国工会联合会回访");
        using (var ledger = _place.Open(new SettableClock()))
        {
            ledger.Record(_document, Written.Rules1, [claim]);
        }

        using var again = _place.Open(new SettableClock());
        Assert.Equal(Places, again.PlacesOf(Source));
        Assert.Equal(new() { Page = 13, Paragraph = 1 }, again.PlacesOf(Source)!.PlaceOf(claim.Evidence.Span));
        Assert.Empty(again.Verify().Damage);
    }

    [Fact]
    public void Of_a_text_file_tells_none()
    {
        using var ledger = _place.Open(new SettableClock());
        ledger.Record(Written.Document(), Written.Rules1, []);
        Assert.Null(ledger.PlacesOf(SourceId.Of(Written.Document())));
    }

    [Fact]
    public void Goes_into_a_copy_and_goes_with_the_source_that_is_erased()
    {
        using var copyPlace = new TPlace();
        using var copy = copyPlace.Open();
        using var ledger = _place.Open(new SettableClock());
        ledger.Record(_document, Written.Rules1, []);
        ledger.CopyTo(copy);
        Assert.Equal(Places, copy.PlacesOf(Source));
        ledger.Decide(new SourceErased(Source, new("丁", "误收")));
        Assert.Null(ledger.PlacesOf(Source));
    }
}

public sealed class KeepingPlacesInSqlite : KeepingPlaces<SqlitePlace>;

public sealed class KeepingPlacesInPostgres : KeepingPlaces<PostgresPlace>;
