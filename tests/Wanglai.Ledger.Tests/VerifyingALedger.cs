using System.Data.Common;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

public abstract class VerifyingALedger<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    protected TPlace Place { get; } = new();

    // Batch 1: entries 1 to 4 (source, reading, two claims). Batch 2: entries 5 to 7. Batch 3: entries 8 and 9.
    protected VerifyingALedger()
    {
        using var ledger = Place.Open(new SettableClock());
        var first = Written.Document("甲.txt");
        ledger.Record(first, Written.Rules1, [first.Visit("派代表团访问乙国"), first.Visit("回访", "乙国工会联合会")]);
        var second = Written.Document("乙.txt");
        ledger.Record(second, Written.Rules1, [second.Visit("签订合作协议")]);
        ledger.Record(second, Written.Rules2, [second.Visit("合作协议")]);
    }

    public void Dispose() => Place.Dispose();

    [Fact]
    public void Of_a_whole_one_counts_what_was_checked_and_reports_progress()
    {
        var told = new List<double>();
        using var ledger = Place.Open();
        var report = ledger.Verify(new Told(told));
        Assert.True(report.Passed);
        Assert.Equal((2L, 4L, 4L), (report.Sources, report.Claims, report.Quotes));
        Assert.Equal((3L, 9L), (report.Head.Batches, report.Head.Entries));
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Theory]
    [InlineData("UPDATE entries SET chained = bytes_of(replace(text_of(chained), 'claim-recorded', 'claim-recorder')) WHERE sequence = 4", "WL-L020", "entry 4 (batch 1) was changed")]
    [InlineData("UPDATE entries SET chained = bytes_of(text_of(chained) || ' ') WHERE sequence = 5", "WL-L020", "entry 5 (batch 2) was changed")]
    [InlineData("UPDATE entries SET leaf = zeros(32) WHERE sequence = 6", "WL-L020", "entry 6 (batch 2) was changed")]
    [InlineData("DELETE FROM entries WHERE sequence = 3", "WL-L021", "entry 3 (batch 1) is missing")]
    [InlineData("DELETE FROM entries WHERE sequence = 9", "WL-L021", "entry 9 (batch 3) is missing")]
    [InlineData("INSERT INTO entries VALUES (10, zeros(32), bytes_of('{}'))", "WL-L022", "entry 10 belongs to no batch")]
    [InlineData("DELETE FROM words WHERE sequence = 7", "WL-L023", "the words of entry 7 (batch 2) are missing")]
    [InlineData("UPDATE words SET utf8 = bytes_of(replace(text_of(utf8), '乙国', '丙国')) WHERE sequence = 3", "WL-L024", "the words of entry 3 (batch 1) were changed")]
    [InlineData("UPDATE words SET salt = zeros(16) WHERE sequence = 1", "WL-L024", "the words of entry 1 (batch 1) were changed")]
    [InlineData("UPDATE batches SET root = zeros(32) WHERE number = 1", "WL-L027", "the hash of batch 1 does not fit the batch", "WL-L026")]
    [InlineData("UPDATE batches SET recorded_at = recorded_at + 1 WHERE number = 2", "WL-L027", "the hash of batch 2 does not fit the batch")]
    [InlineData("UPDATE batches SET recorded_at = 9223372036854775807 WHERE number = 2", "WL-L027", "the hash of batch 2 does not fit the batch")]
    [InlineData("UPDATE batches SET first_entry = 6 WHERE number = 2", "WL-L027", "the hash of batch 2 does not fit the batch")]
    [InlineData("UPDATE batches SET hash = zeros(1) WHERE number = 3", "WL-L027", "the hash of batch 3 does not fit the batch")]
    [InlineData("DELETE FROM batches WHERE number = 2", "WL-L028", "batch 2 is missing")]
    [InlineData("UPDATE batches SET hash = zeros(32) WHERE number = 1", "WL-L027", "the hash of batch 1 does not fit the batch", "WL-L029")]
    [InlineData("UPDATE texts SET utf8 = bytes_of(replace(text_of(utf8), '次年', '同年'))", "WL-L030", "(\"甲.txt\") was changed", "WL-L030")]
    [InlineData("DELETE FROM texts WHERE source = (SELECT source FROM readings WHERE sequence = 6)", "WL-L031", "(\"乙.txt\") is missing")]
    [InlineData("UPDATE sources SET encoding = 'gb18030' WHERE name = bytes_of('甲.txt')", "WL-L034", "the table \"sources\"")]
    [InlineData("UPDATE readings SET superseded_by = 99 WHERE sequence = 2", "WL-L034", "the table \"readings\"")]
    [InlineData("UPDATE claims SET span_start = 0 WHERE sequence = 4", "WL-L034", "the table \"claims\"")]
    [InlineData("DELETE FROM claims WHERE sequence = 9", "WL-L034", "the table \"claims\"", "WL-L034")]
    [InlineData("UPDATE entities SET name = bytes_of('丙国') WHERE name = bytes_of('乙国')", "WL-L034", "the table \"parties\"")]
    public void Names_what_was_changed_behind_its_back(string sql, string code, string english, params string[] also)
    {
        Assert.True(Place.Tamper(sql) > 0);
        using var ledger = Place.Open();
        var report = ledger.Verify();
        Assert.False(report.Passed);
        Assert.Equal(code, report.Damage[0].Code);
        Assert.Contains(english, report.Damage[0].English, StringComparison.Ordinal);
        Assert.Equal([code, .. also], report.Damage.Select(d => d.Code));
    }

    [Fact]
    public void Against_a_head_that_was_kept_elsewhere_finds_that_the_end_was_cut_off()
    {
        using var ledger = Place.Open();
        var kept = ledger.Head.Hash;
        Assert.True(ledger.Verify(expected: kept).Passed);
        ledger.Record(Written.Document("丙.txt"), Written.Rules1, []);
        Assert.True(ledger.Verify(expected: kept).Passed);
        Place.Tamper(
            """
            DELETE FROM batches WHERE number >= 3; DELETE FROM entries WHERE sequence > 7; DELETE FROM words WHERE sequence > 7;
            DELETE FROM texts WHERE source NOT IN (SELECT source FROM readings WHERE sequence <= 7)
            """);
        ledger.Rebuild();
        Assert.True(ledger.Verify().Passed);
        var damage = Assert.Single(ledger.Verify(expected: kept).Damage);
        Assert.Equal("WL-L036", damage.Code);
        Assert.Contains(kept, damage.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_batch_where_an_entry_was_changed_together_with_its_hash()
    {
        // Whoever knows the format can make an entry fit its own hash; the batch's root he cannot.
        var chained = Place.Value<byte[]>("SELECT chained FROM entries WHERE sequence = 6");
        chained[^2] ^= 1;
        Place.Tamper("UPDATE entries SET chained = @chained, leaf = @leaf WHERE sequence = 6", ("@chained", chained), ("@leaf", Chain.MerkleRoot.Leaf(chained)));
        using var ledger = Place.Open();
        Assert.Equal("WL-L026", ledger.Verify().Damage[0].Code);
    }

    [Fact]
    public void Names_the_claim_whose_quote_is_not_in_its_text()
    {
        using var ledger = Place.Open();
        var source = SourceId.Of(Written.Document("乙.txt")).Value;
        Place.Tamper("UPDATE texts SET utf8 = bytes_of(replace(text_of(utf8), '签订合作协议', '签订友好协议')) WHERE source = @source", ("@source", source));
        Assert.Equal(["WL-L030", "WL-L032", "WL-L032"], ledger.Verify().Damage.Select(d => d.Code));
        Assert.Contains($"(entry 7) is not what stands in source {source}", ledger.Verify().Damage[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_any_byte_flipped_in_any_entry_and_names_the_entry() => Prop.ForAll(
        Arb.From(from entry in Gen.Choose(1, 9) from column in Gen.Elements("chained", "leaf", "salt", "utf8") from place in Gen.Choose(0, 999) from bit in Gen.Choose(0, 7) select (entry, column, place, bit)),
        flip =>
        {
            var table = flip.column is "salt" or "utf8" ? "words" : "entries";
            if (table == "words" && flip.entry is 2 or 6 or 8)
            {
                // A document-read entry has no words.
                return;
            }

            var (entry, column) = (flip.entry, flip.column);
            var whole = Place.Value<byte[]>($"SELECT {column} FROM {table} WHERE sequence = {entry}");
            var changed = (byte[])whole.Clone();
            changed[flip.place % changed.Length] ^= (byte)(1 << flip.bit);
            Set(changed);
            using (var ledger = Place.Open())
            {
                Assert.Contains($"entry {entry} ", ledger.Verify().Damage[0].English, StringComparison.Ordinal);
            }

            Set(whole);

            void Set(byte[] bytes) => Place.Tamper($"UPDATE {table} SET {column} = @bytes WHERE sequence = {entry}", ("@bytes", bytes));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Changing_an_entry_by_mistake_is_refused()
    {
        foreach (var sql in new[] { "UPDATE entries SET leaf = leaf", "DELETE FROM entries", "UPDATE batches SET hash = hash", "DELETE FROM batches" })
        {
            Assert.Contains("append-only", Assert.ThrowsAny<DbException>(() => Place.Execute(sql)).Message, StringComparison.Ordinal);
        }
    }

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}

public sealed class VerifyingALedgerInSqlite : VerifyingALedger<SqlitePlace>
{
    [Fact]
    public void Finds_a_flipped_byte_anywhere_in_the_file_or_it_is_harmless()
    {
        using var whole = Place.Open();
        var answers = whole.Claims().ToList();
        whole.Dispose();
        var bytes = File.ReadAllBytes(Place.Location);
        using var folder = new TemporaryFolder();
        var chance = new Random(19840501);
        for (var i = 0; i < 150; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
            File.WriteAllBytes(folder["a.wanglai"], changed);
            AssertFoundOrHarmless(folder["a.wanglai"], answers);
        }
    }

    private static void AssertFoundOrHarmless(string path, List<RecordedClaim> answers)
    {
        try
        {
            using var ledger = SqliteLedger.Open(path, TimeProvider.System, createIfMissing: false);
            if (ledger.Verify().Passed)
            {
                Assert.Equal(answers, ledger.Claims());
            }
        }
        catch (Model.Problems.WanglaiException)
        {
            // Found: the file can no longer be opened or read as a ledger.
        }
    }
}

public sealed class VerifyingALedgerInPostgres : VerifyingALedger<PostgresPlace>;
