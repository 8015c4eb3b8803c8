using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Wanglai.Intake.Tests.Formats;

public sealed class Archives
{
    [Fact]
    public void Give_each_document_in_them_by_its_name_and_report_what_is_wrong_with_one()
    {
        var zip = Read.Zip(
            ("2004/甲.txt", "代表团回国。".Encode("utf-8")), ("2004/乙.docx", WordFile.Of("双方签署了协议。")), ("图.png", [1, 2, 3]), ("__MACOSX/._a.txt", [1]), ("坏.docx", [1, 2, 3]));
        var results = Read.All("往来.zip", zip);
        Assert.Equal(
            ["往来.zip/2004/乙.docx docx", "往来.zip/2004/甲.txt utf-8", "往来.zip/坏.docx WL-I031"],
            results.Select(r => r.Succeeded ? $"{r.Document.Name} {r.Document.Encoding}" : $"{r.Path} {r.Problem.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void That_pack_an_office_file_no_second_time_are_still_archives()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("记事.docx", CompressionLevel.NoCompression).Open();
            entry.Write(WordFile.Of("双方签署了协议。"));
        }

        var document = Assert.Single(Read.All("往来.zip", stream.ToArray())).Document;
        Assert.Equal(("往来.zip/记事.docx", "docx"), (document?.Name, document?.Encoding));
    }

    [Fact]
    public void Have_the_names_that_Windows_gave_them_in_Chinese() =>
        Assert.Equal(
            "往来.zip/代表团记事.txt",
            Assert.Single(Read.All("往来.zip", Read.Zip(CodePagesEncodingProvider.Instance.GetEncoding(936), ("代表团记事.txt", "代表团回国。".Encode("utf-8"))))).Document?.Name);

    [Fact]
    public void Within_archives_are_read_to_a_depth()
    {
        var zip = Read.Zip(("a.txt", "代表团回国。".Encode("utf-8")));
        for (var n = 0; n < 2; n++)
        {
            zip = Read.Zip(("inner.zip", zip));
        }

        Assert.True(Assert.Single(Read.All("a.zip", zip)).Succeeded);
        Assert.Equal("WL-I013", Read.Problem("a.zip", Read.Zip(("inner.zip", Read.Zip(("inner.zip", zip))))));
    }

    [Fact]
    public void Of_several_are_none_where_one_document_is_expected()
    {
        var zip = Read.Zip(("a.txt", "代表团回国。".Encode("utf-8")), ("b.txt", "代表团出国。".Encode("utf-8")));
        using var stream = new MemoryStream(zip);
        Assert.Equal("WL-I012", new DocumentReader().Read(stream, "a.zip").Problem?.Code);
    }

    [Fact]
    public void Without_a_document_say_so() => Assert.Equal("WL-I002", Read.Problem("a.zip", Read.Zip(("a.png", [1]))));

    [Fact]
    public void That_unpack_to_more_than_can_be_held_are_refused_whatever_their_directory_says()
    {
        var zip = Read.Zip(("word/document.xml", new byte[600 << 20]));
        Assert.Equal("WL-I032", Read.Problem("a.docx", zip));

        // The directory at the end says 1 byte.
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(entry + 24), 1);
        Assert.Contains(Read.Problem("a.zip", zip), (string[])["WL-I031", "WL-I032"]);
    }

    [Fact]
    public void With_a_password_on_one_document_give_the_others()
    {
        var zip = Read.Zip(("a.txt", "代表团回国。".Encode("utf-8")), ("b.txt", "秘密。".Encode("utf-8")));
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip[entry + 8] |= 1;
        Assert.Equal(["WL-I038", "none"], Read.All("a.zip", zip).Select(r => r.Problem?.Code ?? "none"));
    }

    [Fact]
    public void Cut_off_are_damaged() => Assert.Equal("WL-I031", Read.Problem("a.zip", Read.Zip(("a.txt", "代表团回国。".Encode("utf-8")))[..^5]));
}
