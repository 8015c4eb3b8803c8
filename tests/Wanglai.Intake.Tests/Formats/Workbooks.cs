using System.Text;
using Wanglai.Intake.Formats;
using Wanglai.Intake.Sheets;

namespace Wanglai.Intake.Tests.Formats;

public sealed class Workbooks
{
    private static readonly object?[][] Merged =
    [
        ["2004年来访团组一览", null, null, null],
        ["日期", "来宾", null, "备注"],
        [null, "国家", "人数", null],
        [new DateTime(1984, 4, 5), "日本", 5, "甲"],
        [new DateOnly(1984, 5, 1), "英国", 7, null],
        [30777, "德国", 12, "乙"],
        [null, null, null, null],
        ["合计", null, 24, null],
    ];

    [Fact]
    public void Have_a_table_below_a_title_whose_merged_headings_are_joined_and_whose_dates_are_as_exact_as_they_look()
    {
        var table = Table(WorkbookFile.Of("来访", Merged, "A1:D1", "A2:A3", "B2:C2", "D2:D3"));
        Assert.Equal(["日期", "来宾 国家", "来宾 人数", "备注"], table.Columns);
        Assert.Equal(
            ["4: 1984-04-05|日本|5|甲", "5: 1984-05|英国|7|", "6: 30777|德国|12|乙", "8: 合计||24|"],
            table.Rows.Select(r => $"{r.Number}: {string.Join('|', r.Cells)}"));
    }

    [Fact]
    public void Read_as_documents_give_each_cell_with_its_place() => Assert.Equal(
        ["Cell sheet “记事”, A1: 1984年4月", "Cell sheet “记事”, B1: 甲市总工会代表团访问乙国", "Cell sheet “记事”, A2: 1985年5月", "Cell sheet “记事”, B2: 乙国工会回访"],
        Read.Document("记事.xlsx", WorkbookFile.Of("记事", [["1984年4月", "甲市总工会代表团访问乙国"], ["1985年5月", "乙国工会回访"]])).Blocks());

    [Fact]
    public void Of_older_programs_are_read_alike()
    {
        var xls = Installed.Convert(WorkbookFile.Of("来访", Merged, "A1:D1", "A2:A3", "B2:C2", "D2:D3"), "xlsx", "xls");
        Assert.Equal(["日期", "来宾 国家", "来宾 人数", "备注"], Table(xls, "a.xls").Columns);
    }

    [Fact]
    public void Damaged_encrypted_or_empty_say_so()
    {
        Assert.Equal("WL-I031", Read.Problem("a.xlsx", WorkbookFile.Of("表", [["日期", "国家"]])[..^100]));
        Assert.Equal("WL-I031", Read.Problem("a.xlsx", "不是表格"u8.ToArray()));
        Assert.Equal("WL-I004", Read.Problem("a.xlsx", WorkbookFile.Of("表", [])));
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]];
        Assert.Equal("WL-I030", Read.Problem("a.xlsx", locked));
    }

    private static SheetTable Table(byte[] bytes, string name = "a.xlsx")
    {
        var (sheets, problem) = Workbook.Read(new OriginalFile(name, name, bytes));
        Assert.Null(problem);
        return sheets[0].Table()!;
    }
}
