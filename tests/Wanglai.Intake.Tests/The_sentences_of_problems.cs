using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Intake.Tests;

public sealed class The_sentences_of_problems
{
    private static readonly Problem[] All =
    [
        IntakeProblems.PathMissing("a.txt"),
        IntakeProblems.NoDocuments("papers", 3, [".md", ".txt"]),
        IntakeProblems.NotText("a.txt", null),
        IntakeProblems.NotText("a.txt", "PDF"),
        IntakeProblems.Empty("a.txt"),
        IntakeProblems.Undecodable("a.txt", "gb18030", 1233, 0xFF),
        IntakeProblems.UnknownEncoding("a.txt", 4, 0xE9),
        IntakeProblems.Denied("a.txt"),
        IntakeProblems.TooLarge("a.txt", DocumentReader.DefaultLargestFile),
        IntakeProblems.Loop("papers/up", "/papers"),
        IntakeProblems.Unreadable("a.txt", "Input/output error"),
        IntakeProblems.IsFolder("papers"),
        IntakeProblems.Several("a.zip", 3),
        IntakeProblems.TooDeep("a.zip/b.zip"),
        FormatProblems.Encrypted("a.docx"),
        FormatProblems.Damaged("a.docx", "Word"),
        FormatProblems.Bomb("a.zip", 512 << 20),
        FormatProblems.ProgramMissing("a.pdf", "PDF", "pdftotext", "poppler-utils"),
        FormatProblems.TooLong("a.pdf", "pdftotext", TimeSpan.FromMinutes(5)),
        FormatProblems.Scanned("a.pdf"),
        FormatProblems.PagesUnread("a.pdf", "3, 5-9"),
        FormatProblems.OtherLanguage("a.docx", 2),
        FormatProblems.EntryEncrypted("a.zip", "b.txt"),
        MetadataProblems.ColumnMissing("m.csv", "file", "file, date"),
        MetadataProblems.ColumnUnknown("m.csv", "abuot", "file, date"),
        MetadataProblems.ColumnTwice("m.csv", "date"),
        MetadataProblems.BadDate("m.csv", 14, "2021-13", ErrorOf("2021-13")),
        MetadataProblems.FileMissing("m.csv", 14),
        MetadataProblems.FileTwice("m.csv", 14, "a.txt", 2),
        MetadataProblems.CellCount("m.csv", 14, 4, 3),
        MetadataProblems.BrokenQuotes("m.csv", 14),
        MetadataProblems.BadEntryDate("m.bib", "liu1984", "去年"),
        MetadataProblems.NoBibliography("m.json", 3),
    ];

    [Fact]
    public void Stand_as_they_are_in_English() => Assert.Equal(
        """
        WL-I001 a.txt: there is no such file or folder. Check the path.
        WL-I002 papers: the folder holds no document (other files there: 3). Documents end in .md, .txt.
        WL-I003 a.txt: this is not a text file. Save its words as .txt (in UTF-8) and read that.
        WL-I003 a.txt: this is not a text file but looks like PDF. Save its words as .txt (in UTF-8) and read that.
        WL-I004 a.txt: the file has no text in it. Check that it is the right file.
        WL-I005 a.txt: byte 1,234 (0xFF) is not valid gb18030; nothing was read. Get an undamaged copy, or save it again as UTF-8.
        WL-I006 a.txt: the text's encoding is not known (byte 5, 0xE9, is not UTF-8, and the rest does not look like GB18030, Big5 or UTF-16). Save it again as UTF-8.
        WL-I007 a.txt: you have no permission to read it. Change its permissions, or read it as a user who has it.
        WL-I008 a.txt: larger than 256 MB; nothing was read. Split it into several files.
        WL-I009 papers/up: this link leads back up to /papers; it was passed over. Remove the link, or name the folders to read.
        WL-I010 a.txt: cannot be read (Input/output error). Check the disk or network place and try again.
        WL-I011 papers: this is a folder, not a file. Name the files in it.
        WL-I012 a.zip: it holds 3 documents, and one is expected here. Unpack it and name them one by one.
        WL-I013 a.zip/b.zip: an archive within archives, too deep; it was not read. Unpack it first.
        WL-I030 a.docx: the file is protected by a password; it was not read. Open it with the password, save it without one, and read that.
        WL-I031 a.docx: this Word file is damaged or incomplete; it was not read. Get it again, or open it in its own program and save it anew.
        WL-I032 a.zip: it unpacks to more than 512 MB; it was not read. Unpack it and name the files one by one.
        WL-I033 a.pdf: reading PDF files needs pdftotext, which this machine lacks. Install poppler-utils, or save the words as .docx or .txt.
        WL-I034 a.pdf: pdftotext was stopped after 5 minutes, or because it wrote too much; the file was not read. Split it into several.
        WL-I035 a.pdf: this is a scan: pictures of pages without words, and this machine has no tesseract with Chinese (chi_sim). Install tesseract-ocr-chi-sim, or recognise the words with another program.
        WL-I036 a.pdf: no words were found on the pictures of pages 3, 5-9; the other pages were read. Install tesseract-ocr-chi-sim, or recognise these pages with another program.
        WL-I037 a.docx: the document seems to be in another language (2% of its letters are Chinese). Wanglai reads Chinese and will find little; give it the Chinese version.
        WL-I038 a.zip: "b.txt" in it is protected by a password and was not read; the others were. Unpack it with the password.
        WL-I020 m.csv line 1: the column "file" is missing; the table was left out. The first line names the columns, which may be file, date.
        WL-I021 m.csv line 1: the column "abuot" is not known and was ignored. The columns may be file, date.
        WL-I022 m.csv line 1: the column "date" stands more than once; the table was left out. Keep one.
        WL-I023 m.csv line 14, column "date": "2021-13" is not an EDTF date: a month is 01 to 12 (character 6). The cell was taken as empty; write, for example, 2007, 2007-11 or 1995~.
        WL-I024 m.csv line 14, column "file": the cell is empty; the row was left out. Name the file.
        WL-I025 m.csv line 14: "a.txt" stands already in line 2; the row was left out. Make one row of the two.
        WL-I026 m.csv line 14: 4 cells, 3 expected; the row was left out. Put double quotes around a cell that holds a comma.
        WL-I027 m.csv line 14: a quotation mark is out of place; the row was left out. Quote the whole cell, and double each quotation mark within it.
        WL-I028 m.bib, entry "liu1984": the date "去年" is not understood and was taken as empty; write, for example, 2007, 2007-11 or 1995~.
        WL-I029 m.json line 3: this is no bibliography in CSL-JSON, BibTeX or RIS; it was left out. Export it again, with the ending .json, .bib or .ris.
        """,
        string.Join('\n', All.Select(p => p.In(Language.English))),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Stand_as_they_are_in_Chinese() => Assert.Equal(
        """
        WL-I001 a.txt：没有这个文件或目录。请检查路径。
        WL-I002 papers：目录中没有可读的文档（另有 3 个其他文件）。可读的是：.md、.txt。
        WL-I003 a.txt：不是文本文件。请把文字另存为 .txt（UTF-8 编码）再读。
        WL-I003 a.txt：不是文本文件，像是 PDF。请把文字另存为 .txt（UTF-8 编码）再读。
        WL-I004 a.txt：文件里没有文字。请检查是否给错了文件。
        WL-I005 a.txt：从第 1,234 个字节（0xFF）起不是合法的 gb18030 文本，未读入。请取得完好的文件，或以 UTF-8 编码重新保存。
        WL-I006 a.txt：认不出文字编码（第 5 个字节 0xE9 不是 UTF-8，也不像 GB18030、Big5 或 UTF-16）。请以 UTF-8 编码重新保存。
        WL-I007 a.txt：没有读取权限。请更改权限，或换一个有权限的用户来读。
        WL-I008 a.txt：大于 256 MB，未读入。请把它分成几个文件。
        WL-I009 papers/up：这个链接又指回上层目录 /papers，已跳过。请删去该链接，或直接给出要读的目录。
        WL-I010 a.txt：无法读取（Input/output error）。请检查磁盘或网络位置，然后再试。
        WL-I011 papers：这是目录，不是文件。请逐个给出其中的文件。
        WL-I012 a.zip：里面有 3 份文档，此处只能收一份。请解开后逐份给出。
        WL-I013 a.zip/b.zip：压缩包里套压缩包，层数太多，未读入。请先解开。
        WL-I030 a.docx：文件加了密码，未读入。请用密码打开，去掉密码另存后再读。
        WL-I031 a.docx：这个 Word 文件已损坏或不完整，未读入。请重新取得完好的文件，或在原来的程序里打开后另存。
        WL-I032 a.zip：解开后大于 512 MB，未读入。请先解开，再逐份给出。
        WL-I033 a.pdf：读 PDF 文件要用 pdftotext，这台机器上没有。请安装 poppler-utils，或把文字另存为 .docx 或 .txt。
        WL-I034 a.pdf：pdftotext 用了 5 分钟仍未读完，或写出的内容过多，已中止，未读入。请把文件分成几份。
        WL-I035 a.pdf：这是扫描件，只有图像，没有文字，而这台机器上没有识别中文的 tesseract（含 chi_sim）。请安装 tesseract-ocr-chi-sim，或用别的程序识别后再读。
        WL-I036 a.pdf：第 3, 5-9 页只有图像，没有识别出文字，未读；其余各页已读入。请安装 tesseract-ocr-chi-sim，或用别的程序识别这几页。
        WL-I037 a.docx：文档像是用别的语言写的（文字中汉字占 2%），往来只读中文，读不出什么。请给出中文本。
        WL-I038 a.zip：其中的“b.txt”加了密码，未读入；其余照常读入。请用密码解开后给出。
        WL-I020 m.csv 第 1 行：缺少“file”列，整个表未采用。第一行是表头，可用的列：file, date。
        WL-I021 m.csv 第 1 行：不认识“abuot”列，已忽略。可用的列：file, date。
        WL-I022 m.csv 第 1 行：“date”列出现不止一次，整个表未采用。请只留一列。
        WL-I023 m.csv 第 14 行“date”列：“2021-13”不是 EDTF 日期：月份为01至12（第 6 个字符）。此格作空白处理；可写作 2007、2007-11 或 1995~。
        WL-I024 m.csv 第 14 行“file”列：此格为空，该行未采用。请写明文件名。
        WL-I025 m.csv 第 14 行：“a.txt”已见于第 2 行，该行未采用。请合并两行。
        WL-I026 m.csv 第 14 行：有 4 格，应为 3 格，该行未采用。含逗号的内容请加英文双引号。
        WL-I027 m.csv 第 14 行：引号使用有误，该行未采用。含逗号或引号的内容应整格加双引号，其中的双引号写两次。
        WL-I028 m.bib，条目“liu1984”：看不懂日期“去年”，此项作空白处理。可写作 2007、2007-11 或 1995~。
        WL-I029 m.json 第 3 行：不是 CSL-JSON、BibTeX 或 RIS 的书目，未采用。请从文献管理程序重新导出，扩展名用 .json、.bib 或 .ris。
        """,
        string.Join('\n', All.Select(p => p.In(Language.Chinese))),
        ignoreLineEndingDifferences: true);

    private static EdtfError ErrorOf(string text)
    {
        Assert.False(Edtf.TryParse(text, out _, out var error));
        return error;
    }
}
