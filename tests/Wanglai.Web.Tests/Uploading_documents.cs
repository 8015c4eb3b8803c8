using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed partial class Uploading_documents
{
    private const string Words = "1979年4月，德国工联主席费特尔率团访华，与中华全国总工会建立关系。";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_them_at_once_and_says_what_was_found()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, ("往来.txt", Encoding.UTF8.GetBytes(Words)), ("空.txt", []));
        Assert.Contains("新记 2 条陈述", page, StringComparison.Ordinal);
        Assert.Contains("WL-I004", page, StringComparison.Ordinal);
        var source = site.Ledger.Sources().Single();
        Assert.Equal(("往来.txt", "中华全国总工会"), (source.Name, source.Metadata.About));
        Assert.Contains("没有新增", await Upload(site, ("往来.txt", Encoding.UTF8.GetBytes(Words))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\..\\年鉴.txt", "年鉴.txt")]
    [InlineData("..", "document.txt")]
    public async Task Keeps_of_a_name_only_its_end(string given, string kept)
    {
        await using var site = await RunningSite.Open(samples: false);
        await Upload(site, (given, Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(kept, site.Ledger.Sources().Single().Name);
        Assert.Equal(["ledger.db"], Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(f => f!.EndsWith(".db", StringComparison.Ordinal) || !f.StartsWith("ledger", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Takes_no_more_files_than_it_says()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, [.. Enumerable.Range(0, 21).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(Words)))]);
        Assert.Contains("WL-S009", page, StringComparison.Ordinal);
        Assert.Empty(site.Ledger.Sources());
    }

    [Fact]
    public async Task Takes_no_more_bytes_than_it_says()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, ("large.txt", new byte[40 << 20]));
        Assert.Contains("WL-S009", page, StringComparison.Ordinal);
        Assert.Empty(site.Ledger.Sources());
    }

    [Fact]
    public async Task Unpacks_no_bomb_of_one_layer_or_of_several()
    {
        await using var site = await RunningSite.Open(samples: false);
        var bomb = Zip(("zeros.txt", new byte[48 << 20]));
        Assert.InRange(bomb.Length, 1, 1 << 20);
        var page = await Upload(site, ("bomb.zip", bomb), ("nested.zip", Zip(("a.zip", bomb), ("b.zip", bomb))), ("word.docx", Zip(("word/document.xml", new byte[48 << 20]))));
        Assert.Contains("WL-I", page, StringComparison.Ordinal);
        Assert.Empty(site.Ledger.Sources());
    }

    [Fact]
    public async Task Follows_no_entity_to_a_file_or_another_host()
    {
        await using var site = await RunningSite.Open(samples: false);
        var secret = Path.Combine(site.Folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "绝不该读到的话", Cancelled);
        var doctype = $"<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file://{secret}\"><!ENTITY y SYSTEM \"http://127.0.0.1:9/x\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        var word = Zip(
            ("[Content_Types].xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")),
            ("_rels/.rels", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
            ("word/document.xml", Encoding.UTF8.GetBytes(doctype + $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{Words}&x;&y;&b;</w:t></w:r></w:p></w:body></w:document>")));
        await Upload(site, ("密.docx", word), ("密.html", Encoding.UTF8.GetBytes(doctype + $"<html><body><p>{Words}&x;&y;</p><iframe src=\"file://{secret}\"></iframe></body></html>")), ("密.xml", Encoding.UTF8.GetBytes(doctype + $"<w>{Words}&x;</w>")));
        Assert.All(site.Ledger.Sources(), s => Assert.DoesNotContain("绝不该读到的话", site.Ledger.TextOf(s.Id)!.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../escaped.txt")]
    [InlineData("/tmp/escaped.txt")]
    [InlineData("C:\\escaped.txt")]
    public async Task Writes_nothing_that_an_archive_names(string inside)
    {
        await using var site = await RunningSite.Open(samples: false);
        await Upload(site, ("a.zip", Zip((inside, Encoding.UTF8.GetBytes(Words)))));
        Assert.All(site.Ledger.Sources(), s => Assert.DoesNotContain("..", s.Name, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(site.Folder, "*escaped*", SearchOption.AllDirectories));
        Assert.False(File.Exists("/tmp/escaped.txt"));
    }

    [Theory]
    [InlineData("a.exe", "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("a.txt", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    public async Task Serves_no_file_that_was_handed_in_and_reads_no_program(string name, string content)
    {
        await using var site = await RunningSite.Open(samples: false);
        await Upload(site, (name, Encoding.Latin1.GetBytes(content)));
        foreach (var path in site.Ledger.Sources().Select(s => "/source/" + s.Id).Append("/sources"))
        {
            using var answer = await site.Get(path);
            Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
            Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        }
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return result.ToArray();
    }

    private static async Task<string> Upload(RunningSite site, params (string Name, byte[] Bytes)[] files)
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;
        var token = Token().Match(await client.GetStringAsync(new Uri(site.Address, "/upload"), Cancelled)).Groups["token"].Value;
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new StringContent("中华全国总工会"), "about");
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "files", name);
        }

        using var answer = await client.PostAsync(new Uri(site.Address, "/upload"), form, Cancelled);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancelled);
    }

    [GeneratedRegex(@"name=""__RequestVerificationToken"" value=""(?<token>[^""]+)""")]
    private static partial Regex Token();
}
