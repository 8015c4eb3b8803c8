using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Times;

/// <summary>What an expression tells besides its value.</summary>
public sealed class TimeExpressionTests
{
    [Fact]
    public void A_time_counted_from_the_text_says_from_what()
    {
        var times = Read("该会1962年3月撤销，次年恢复。");

        Assert.Equal(TimeSource.Written, times[0].Source);
        Assert.False(times[0].Relative);
        Assert.Equal(TimeSource.TextBefore, times[1].Source);
        Assert.Equal(Edtf.Parse("1962-03"), times[1].CountedFrom);
        Assert.Equal("据上文 1962-03 推算", times[1].How);
    }

    [Fact]
    public void A_time_counted_from_the_document_says_so()
    {
        var time = Assert.Single(Read("去年，双方签约。", "1998-03-18"));

        Assert.Equal(TimeSource.DocumentDate, time.Source);
        Assert.Equal(Edtf.Parse("1998-03-18"), time.CountedFrom);
        Assert.True(time.Relative);
    }

    [Fact]
    public void What_nothing_dates_has_no_value()
    {
        var time = Assert.Single(Read("次年，双方签约。"));

        Assert.Null(time.Value);
        Assert.Null(time.Precision);
        Assert.Equal(TimeSource.Nothing, time.Source);
        Assert.False(time.MovesReference);
    }

    [Theory]
    [InlineData("1958年产量是1952年的三倍。", true, false)]
    [InlineData("赵某（1899—1976）1951年来京。", false, true)]
    [InlineData("1958年起停办，目前尚未恢复。", true, false)]
    public void Asides_do_not_move_the_story(string text, bool first, bool second)
    {
        var times = Read(text, "1999");

        Assert.Equal([first, second], times.Select(time => time.MovesReference));
    }

    [Theory]
    [InlineData("1958年5月1日", EdtfPrecision.Day)]
    [InlineData("1958年5月", EdtfPrecision.Month)]
    [InlineData("1958年秋", EdtfPrecision.Season)]
    [InlineData("1958年", EdtfPrecision.Year)]
    [InlineData("1958年至1959年5月", EdtfPrecision.Year)]
    [InlineData("50年代", EdtfPrecision.Decade)]
    [InlineData("19世纪", EdtfPrecision.Century)]
    public void The_precision_is_that_of_the_coarser_end(string text, EdtfPrecision precision) =>
        Assert.Equal(precision, Assert.Single(Read(text)).Precision);

    [Fact]
    public void Without_a_documents_date_what_is_counted_back_is_counted_from_the_latest_date_of_the_text()
    {
        var times = Read("近年来来往频繁。1979年复交，2007年5月再访。至今未断。");

        Assert.Equal("2002~/2007~", times[0].Value!.Text);
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_found_and_has_no_value() =>
        Assert.Null(Assert.Single(Read("1985年2月29日")).Value);

    [Fact]
    public void The_same_text_gives_the_same_times_on_every_thread()
    {
        const string Text = "1958年9月成立，次年10月改名，三年后解散。此后不久，80年代末90年代初又恢复。";
        var expected = string.Join(';', TimeReading.Read(Text));

        Parallel.For(0, 64, _ => Assert.Equal(expected, string.Join(';', TimeReading.Read(Text))));
    }

    private static IReadOnlyList<TimeExpression> Read(string text, string? documentDate = null) => TimeReading.Reader.Read(
        TextFolding.Fold(new SourceText(text)),
        new TimeContext { DocumentDate = documentDate is null ? null : Edtf.Parse(documentDate) });
}
