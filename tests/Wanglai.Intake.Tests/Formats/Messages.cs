using MimeKit;

namespace Wanglai.Intake.Tests.Formats;

public sealed class Messages
{
    [Fact]
    public void Give_their_text_dated_and_what_is_attached()
    {
        var builder = new BodyBuilder { TextBody = "甲市总工会代表团抵达乙国。\n\n双方签署了协议。\n> 从前的话。\n" };
        builder.Attachments.Add("记事.docx", WordFile.Of("代表团回国。"), new ContentType("application", "octet-stream"));
        builder.Attachments.Add("图.png", [1, 2, 3]);
        var results = Read.All("来信.eml", Message(builder));
        Assert.Equal(["来信.eml", "来信.eml/记事.docx"], results.Select(r => r.Document?.Name));
        var (letter, attached) = (results[0].Document!, results[1].Document!);
        Assert.Equal(["Title ¶ 1: 出访情况", "Paragraph ¶ 2: 甲市总工会代表团抵达乙国。", "Paragraph ¶ 3: 双方签署了协议。"], letter.Blocks());
        Assert.Equal(("出访情况", "王芳", "2009-06-02"), (letter.Metadata.Title, letter.Metadata.Author, letter.Metadata.Date?.Text));
        Assert.Equal(["Paragraph ¶ 1: 代表团回国。"], attached.Blocks());
    }

    [Fact]
    public void In_HTML_are_read_as_pages() => Assert.Equal(
        ["Title : 出访情况", "Paragraph ¶ 1: 双方签署了协议。"],
        Read.Document("a.eml", Message(new BodyBuilder { HtmlBody = "<div><p>双方签署了协议。</p></div>" })).Blocks());

    [Fact]
    public void That_are_none_say_so() => Assert.Equal("WL-I031", Read.Problem("a.eml", new byte[300]));

    private static byte[] Message(BodyBuilder builder)
    {
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress("王芳", "wang@example.org"));
        message.Subject = "出访情况";
        message.Date = new DateTimeOffset(2009, 6, 2, 10, 0, 0, TimeSpan.FromHours(8));
        message.Body = builder.ToMessageBody();
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
