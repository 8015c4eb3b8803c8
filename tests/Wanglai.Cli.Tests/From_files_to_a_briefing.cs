using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Wanglai.Cli.Tests;

/// <summary>
/// Five files of each kind that is read, made of the samples, through to a briefing in Word that LibreOffice opens: the whole way of a clerk's
/// first ten minutes.
/// </summary>
public sealed class From_files_to_a_briefing
{
    private const string Party = "德国工会联合会";
    private const string Sentence = "1979年4月，中华全国总工会与德国工会联合会建立关系。";

    private static readonly string[] Samples = ["03-1966-1978.txt", "04-1978-1989.txt", "05-1990-2000.txt", "06-2001-2007.txt", "09-britain-germany.txt"];

    /// <summary>Each kind with how a file of it is made of paragraphs, and where the note of the sentence says that it stands.</summary>
    private static readonly (string Ending, Func<string[], byte[]> Make, string Place)[] Kinds =
    [
        ("txt", p => Encoding.UTF8.GetBytes(string.Join("\n\n", p)), "第17行"),
        ("md", p => Encoding.UTF8.GetBytes("# " + string.Join("\n\n", p)), "第17行"),
        ("gb18030.txt", p => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(string.Join("\r\n", p)), "第9行"),
        ("html", p => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>{p[0]}</title></head><body><main><h1>{p[0]}</h1>{Wrapped(p[1..], "<p>", "</p>")}</main></body></html>"), "第9段"),
        ("docx", Docx, "第9段"),
        ("xlsx", Xlsx, "A9"),
        ("eml", Eml, "段"),
        ("epub", p => Zip(
            ("mimetype", "application/epub+zip"u8.ToArray()),
            ("META-INF/container.xml", """<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""u8.ToArray()),
            ("c.opf", Encoding.UTF8.GetBytes($"""<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{p[0]}</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>""")),
            ("a.xhtml", Encoding.UTF8.GetBytes($"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{p[0]}</title></head><body><h1>{p[0]}</h1>{Wrapped(p[1..], "<p>", "</p>")}</body></html>"))), "第9段"),
        ("zip", p => Zip(("文/" + p[0].Length + ".docx", Docx(p))), "第9段"),
    ];

    [Fact]
    public void Every_kind_of_file_comes_through()
    {
        using var folder = new TemporaryFolder();
        var converted = Converted(folder);
        var briefings = new List<string>();
        foreach (var (ending, make, place) in Kinds.Concat(converted))
        {
            using var ledgers = new Ledgers();
            var files = Samples.Select(s => ledgers.Folder.Write($"in/{s[..2]}.{ending}", make(Paragraphs(s)))).ToList();
            Assert.Equal(5, files.Count);
            var read = ledgers.RunInChinese("read", ledgers.Folder["in"], "--about", "中华全国总工会");
            Assert.True(read.Code == 0, $"{ending}: {read.Error}");

            var text = ledgers.RunInChinese("report", "briefing", Party);
            Assert.True(text.Code == 0, $"{ending}: {text.Error}");
            Assert.True(text.Out.Contains(Sentence, StringComparison.Ordinal), $"{ending}:\n{text.Out}");
            Assert.True(
                text.Lines.Any(l => l.StartsWith("[^", StringComparison.Ordinal) && l.Contains("“两会建立关系”", StringComparison.Ordinal) && l.Contains(place, StringComparison.Ordinal)),
                $"{ending}, {place}:\n{string.Join('\n', text.Lines.Where(l => l.Contains("两会建立关系", StringComparison.Ordinal)))}");

            var briefing = folder[$"{ending}.docx"];
            Assert.Equal(0, ledgers.RunInChinese("report", "briefing", Party, "-o", briefing).Code);
            briefings.Add(briefing);
            Assert.Equal(0, ledgers.Run("verify").Code);
        }

        Opened(folder, briefings);
    }

    /// <summary>The kinds that LibreOffice makes, all files of a kind in one run; none where it is not installed.</summary>
    private static IEnumerable<(string Ending, Func<string[], byte[]> Make, string Place)> Converted(TemporaryFolder folder)
    {
        if (!IsInstalled("soffice"))
        {
            TestContext.Current.AddWarning("soffice is not installed: PDF, .doc, .rtf and .odt were not tried, nor the briefings opened.");
            return [];
        }

        foreach (var sample in Samples)
        {
            folder.Write(Name(Paragraphs(sample)) + ".docx", Docx(Paragraphs(sample)));
        }

        var made = new List<(string, Func<string[], byte[]>, string)>();
        foreach (var (ending, needs, place) in new[] { ("pdf", "pdftotext", "页"), ("doc", "soffice", "段"), ("odt", "soffice", "段") })
        {
            if (IsInstalled(needs))
            {
                Office(folder, ending, [.. Samples.Select(s => Name(Paragraphs(s)) + ".docx")]);
                made.Add((ending, p => File.ReadAllBytes(folder[$"{Name(p)}.{ending}"]), place));
            }
        }

        return made;
    }

    /// <summary>LibreOffice opens each briefing and prints it, and what it prints has the sentence, the note and the page numbers of the contents.</summary>
    private static void Opened(TemporaryFolder folder, List<string> briefings)
    {
        if (!IsInstalled("soffice") || !IsInstalled("pdftotext"))
        {
            return;
        }

        Office(folder, "pdf", [.. briefings.Select(b => Path.GetFileName(b)!)]);
        foreach (var briefing in briefings)
        {
            Run(folder.Path, "pdftotext", "-layout", Path.GetFileName(Path.ChangeExtension(briefing, ".pdf")), "out.txt");
            var printed = File.ReadAllText(folder["out.txt"]);
            var words = string.Concat(printed.Where(c => !char.IsWhiteSpace(c)));
            Assert.Contains(Sentence, words, StringComparison.Ordinal);
            Assert.Contains("“两会建立关系”", words, StringComparison.Ordinal);
            Assert.Matches(@"目录[\s\S]*关系状况\.+ ?3", printed);
        }
    }

    private static string Name(string[] paragraphs) => "made" + paragraphs.Sum(p => p.Length);

    private static string[] Paragraphs(string sample) =>
        [.. File.ReadAllLines(Checkout.PathOf("samples/" + sample)).Select(l => l.Trim()).Where(l => l.Length > 0)];

    private static string Wrapped(IEnumerable<string> paragraphs, string before, string after) => string.Concat(paragraphs.Select(p => before + p + after));

    private static byte[] Docx(string[] paragraphs) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8.ToArray()),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""u8.ToArray()),
        ("word/document.xml", Encoding.UTF8.GetBytes($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{Wrapped(paragraphs, "<w:p><w:pPr><w:ind w:firstLine=\"420\"/></w:pPr><w:r><w:t>", "</w:t></w:r></w:p>")}</w:body></w:document>""")));

    private static byte[] Xlsx(string[] paragraphs) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""u8.ToArray()),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""u8.ToArray()),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""u8.ToArray()),
        ("xl/workbook.xml", Encoding.UTF8.GetBytes("""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="记事" sheetId="1" r:id="r1"/></sheets></workbook>""")),
        ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{Wrapped(paragraphs, "<row><c t=\"inlineStr\"><is><t>", "</t></is></c></row>")}</sheetData></worksheet>""")));

    private static byte[] Eml(string[] paragraphs) => Encoding.ASCII.GetBytes(
        $"From: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(paragraphs[0]))}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join("\r\n\r\n", paragraphs[1..])), Base64FormattingOptions.InsertLineBreaks) + "\r\n");

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static void Office(TemporaryFolder folder, string to, string[] files) =>
        Run(folder.Path, "soffice", ["--headless", $"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", "--convert-to", to, .. files]);

    private static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }
}
