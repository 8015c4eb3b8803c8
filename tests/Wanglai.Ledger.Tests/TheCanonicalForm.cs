using System.Text;
using System.Text.Json;
using Wanglai.Ledger.Chain;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Ledger.Tests;

/// <summary>
/// The golden vectors of docs/formats/ledger.md, in vectors/ledger.json: computed apart from this program by vectors/ledger.py. A
/// ledger lives longer than any version; whoever has to change a vector breaks every ledger there is.
/// </summary>
public sealed class TheCanonicalForm
{
    private static readonly JsonElement Vectors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "vectors/ledger.json"))).RootElement;

    private static readonly SourceId Source = SourceId.Of(Written.Document("甲.txt", "次年，乙国工会联合会回访。"));

    private static readonly EntityName Union = new("乙国工会联合会", EntityType.Organisation);
    private static readonly EntityName Other = new("乙国总工会", EntityType.Organisation);

    private static readonly Claim Found = new Claim
    {
        Kind = ClaimKind.Visit,
        Roles = [new(Role.Visitor, new("乙国工会联合会", "乙国工会联合会", EntityType.Organisation))],
        Time = new(Edtf.Parse("1985"), "次年"),
        Evidence = new("甲.txt", new(3, 12), "乙国工会联合会回访"),
    };

    private static readonly LedgerEntry[] Entries =
    [
        new SourceAdded(
            Source,
            "甲.txt",
            new string('a', 64),
            "9c5c0e0c2a4c4b8f0f3f6c7d1e2b3a495867768594a3b2c1d0e1f20314253647",
            "gb18030",
            new() { Date = Edtf.Parse("1990"), About = "甲市总工会", Title = "往来\u3000记事", Author = "丙", Publication = "馆藏 7-12", Origin = "丙赠", Confidentiality = "内部" }),
        new SourceDescribed(Source, new() { Title = "往来\"记事\"" }),
        new DocumentRead(Source, new("wanglai-zh", "0.1.0", "f00d"), 1),
        new ClaimRecorded(
            Source,
            ReaderId.Of(new("wanglai-zh", "0.1.0", "f00d")),
            Found),
        new ClaimReviewed(
            Source,
            ClaimId.Of(Source, Found),
            Verdict.Corrected,
            ClaimCorrection.Between(Found, Found with { Standing = Standing.Planned, Time = new(Edtf.Parse("1985-05"), "次年") }),
            new("丁", "见档案")),
        new ClaimReviewed(Source, ClaimId.Of(Source, Found), Verdict.Accepted, null, new("丁")),
        new ClaimWithdrawn(Source, ClaimId.Of(Source, Found), new("丁", "重复")),
        new SourceErased(Source, new("丁", "误收")),
        new NoteAdded(Source, ClaimId.Of(Source, Found), null, "待查", new("丁")),
        new NoteAdded(null, null, Union, "即今丙会", new("丁")),
        new EntityCreated(Union, new("丁")),
        new EntityNamed(Union, "乙总", Edtf.Parse("1950/.."), new("丁")),
        new EntityMerged(Other, Union, new("丁", "同一组织")),
        new EntitySplit(Other, Union, new("丁")),
        new ParentSet(Other, Union, Edtf.Parse("1960"), new("丁")),
        new ParentSet(Other, null, null, new("丁")),
    ];

    private static readonly SourceAdded Placed = new(
        Source,
        "甲.pdf",
        new string('a', 64),
        "9c5c0e0c2a4c4b8f0f3f6c7d1e2b3a495867768594a3b2c1d0e1f20314253647",
        "pdf",
        SourceMetadata.Empty,
        new(
        [
            new(BlockSort.Title, new(0, 4), new() { Page = 1, Paragraph = 1 }),
            new(BlockSort.Paragraph, new(5, 25), new() { Page = 1, Paragraph = 2 }),
            new(BlockSort.Rest, new(25, 34), new() { Page = 2, Paragraph = 1, Recognised = 87 }),
            new(BlockSort.Cell, new(35, 37), new() { Sheet = "出访", Row = 3, Column = 28 }),
            new(BlockSort.Cell, new(38, 40), new() { Page = 2, Table = 1, Row = 1, Column = 2 }),
            new(BlockSort.Note, new(41, 47), new() { Page = 2, Note = "①" }),
        ]));

    [Fact]
    public void Of_a_source_with_places_is_fixed_in_bytes_and_hashes()
    {
        var vector = Vectors.GetProperty("placed");
        var kept = EntryJson.Seal(Placed, Salt(vector));
        Assert.Equal(Text(vector, "words"), Encoding.UTF8.GetString(kept.Words!.Utf8.Span));
        Assert.Equal(vector.GetProperty("leaf").GetString(), Convert.ToHexStringLower(MerkleRoot.Leaf(kept.Chained.Span)));
        Assert.Equal(Placed, EntryJson.Open(kept, out _));
    }

    [Fact]
    public void Of_a_source_that_was_classified_is_fixed_in_bytes_and_hashes()
    {
        var vector = Vectors.GetProperty("classified");
        var entry = new SourceClassified(Source, "内部", new("丁", "档案馆要求"));
        var kept = EntryJson.Seal(entry, Salt(vector));
        Assert.Equal(Text(vector, "words"), Encoding.UTF8.GetString(kept.Words!.Utf8.Span));
        Assert.Equal(vector.GetProperty("leaf").GetString(), Convert.ToHexStringLower(MerkleRoot.Leaf(kept.Chained.Span)));
        Assert.Equal(entry, EntryJson.Open(kept, out _));
    }

    [Fact]
    public void Of_each_sort_of_entry_is_fixed_in_bytes_and_hashes()
    {
        Assert.Equal(Vectors.GetProperty("source").GetString(), Source.Value);
        var expected = Vectors.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(expected.Count, Entries.Length);
        foreach (var (entry, vector) in Entries.Zip(expected))
        {
            var kept = EntryJson.Seal(entry, Salt(vector));
            Assert.Equal(vector.GetProperty("chained").GetString(), Encoding.UTF8.GetString(kept.Chained.Span));
            Assert.Equal(vector.GetProperty("leaf").GetString(), Convert.ToHexStringLower(MerkleRoot.Leaf(kept.Chained.Span)));
            Assert.Equal(Text(vector, "words"), kept.Words is { } words ? Encoding.UTF8.GetString(words.Utf8.Span) : null);
            Assert.Equal(Text(vector, "commitment"), kept.Words is null ? null : Convert.ToHexStringLower(kept.Words.Commitment()));
        }
    }

    [Fact]
    public void Of_a_batch_is_fixed_in_root_and_hash()
    {
        var salts = Vectors.GetProperty("entries").EnumerateArray().Select(v => Salt(v).ToArray()).SelectMany(s => s).ToArray();
        foreach (var vector in Vectors.GetProperty("batches").EnumerateArray())
        {
            var head = new LedgerHead(vector.GetProperty("number").GetInt64() - 1, 0, vector.GetProperty("previous").GetString()!);
            var now = DateTimeOffset.Parse(vector.GetProperty("recordedAt").GetString()!);
            var (header, _) = BatchBuilder.Seal(head, null, now, [.. Entries.Select(e => new NewEntry(e))], salt => salts.CopyTo(salt));
            Assert.Equal(vector.GetProperty("microseconds").GetInt64(), header.RecordedAtMicroseconds);
            Assert.Equal(vector.GetProperty("root").GetString(), Convert.ToHexStringLower(header.Root));
            Assert.Equal(vector.GetProperty("hash").GetString(), Convert.ToHexStringLower(header.Hash()));
        }
    }

    [Fact]
    public void Opens_as_the_entry_that_was_sealed()
    {
        foreach (var entry in Entries)
        {
            Assert.Equal(entry, EntryJson.Open(EntryJson.Seal(entry, new byte[16]), out var fault));
            Assert.Equal(EntryFault.None, fault);
        }
    }

    [Fact]
    public void Holds_no_word_of_the_document_in_the_part_that_is_chained()
    {
        foreach (var entry in Entries)
        {
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", Encoding.UTF8.GetString(EntryJson.Seal(entry, new byte[16]).Chained.Span));
        }
    }

    // The first eight trees of the test vectors of RFC 6962's reference implementation.
    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Of_a_Merkle_tree_is_that_of_RFC_6962(int leaves, string root)
    {
        string[] contents = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        var tree = new MerkleRoot();
        foreach (var content in contents.Take(leaves))
        {
            tree.Add(MerkleRoot.Leaf(Convert.FromHexString(content)));
        }

        Assert.Equal(root, Convert.ToHexStringLower(tree.Root()));
    }

    private static ReadOnlyMemory<byte> Salt(JsonElement vector) => Convert.FromHexString(vector.GetProperty("salt").GetString()!);

    private static string? Text(JsonElement vector, string name) => vector.GetProperty(name).GetString();
}
