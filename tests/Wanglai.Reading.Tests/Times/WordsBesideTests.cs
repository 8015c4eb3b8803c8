namespace Wanglai.Reading.Tests.Times;

/// <summary>Words of time whose characters belong to the words beside them. The expected: the words, an equals sign, the value.</summary>
public sealed class WordsBesideTests
{
    [Theory]
    [InlineData("书记处说明代表团的来意。")]
    [InlineData("清代表团的几位同志入席。")]
    [InlineData("会后由宋代替他作报告。")]
    [InlineData("主席出国期间由元代理。")]
    [InlineData("由明代笔复信。")]
    [InlineData("清初步查明代价。")]
    [InlineData("国庆节目丰富多彩。")]
    [InlineData("如今后能再来，我们欢迎。")]
    [InlineData("此后勤工作由他负责。")]
    [InlineData("近期货市场活跃。")]
    [InlineData("以色列建国后，战事不断。")]
    [InlineData("李建国后来离职。")]
    [InlineData("本次年会改在上海。")]
    public void A_word_of_time_that_other_words_take_apart_is_none(string text) => Assert.Empty(TimeReading.Read(text, "1985-05-03"));

    [Theory]
    [InlineData("宋代理学兴盛。", "宋代=0960/1279")]
    [InlineData("清代笔记甚多。", "清代=1644/1911")]
    [InlineData("在明代价格低廉。", "明代=1368/1644")]
    [InlineData("不久前往北京。", "不久=1985-05-03~/1986-05-03~")]
    [InlineData("代表团近日前往上海。", "近日=1985-04-26~/1985-05-03~")]
    [InlineData("去年度假的人多。", "去年=1984")]
    [InlineData("上年度报告已印发。", "上年度=1984")]
    [InlineData("1984年冬天津工会开会。", "1984年冬=1984-24")]
    [InlineData("1984年秋天然橡胶丰收。", "1984年秋=1984-23")]
    [InlineData("次年会议改在上海。", "次年=1986")]
    [InlineData("当今日本的工会有四个中心。", "当今=1985-05-03")]
    [InlineData("1984年底薪提高。", "1984年=1984")]
    [InlineData("我国建国以来，往来不断。", "建国以来=1949-10-01/..")]
    public void A_word_of_time_keeps_what_is_its_own(string text, params string[] expected) => Assert.Equal(expected, TimeReading.Read(text, "1985-05-03"));

    [Theory]
    [InlineData("自工会九大起，双方恢复往来。", "自工会九大起=1978-10/..")]
    [InlineData("自中共十二大起，工会外事活跃起来。", "自中共十二大起=1982-09/..")]
    [InlineData("从建国起，两会就有联系。", "从建国起=1949-10-01/..")]
    [InlineData("自抗日战争起，他便做工会工作。", "自抗日战争起=1937/..")]
    [InlineData("自抗日战争爆发起，工厂内迁。", "自抗日战争爆发起=1937/..")]
    [InlineData("自“文化大革命”起，往来中断。", "自“文化大革命”起=1966/..")]
    [InlineData("自“七五”起，专家来华。", "自“七五”起=1986/..")]
    [InlineData("自五一起，实行新票价。", "自五一起=1985-05-01/..")]
    [InlineData("自工会九大开始，往来增多。", "自工会九大开始=1978-10/..")]
    [InlineData("自工会第九次全国代表大会起，往来增多。", "自工会第九次全国代表大会起=1978-10/..")]
    [InlineData("自康熙起，海禁渐弛。", "自康熙起=1662/..")]
    [InlineData("道光以来，银价上涨。", "道光以来=1821/..")]
    public void A_named_time_may_be_where_something_begins(string text, params string[] expected) => Assert.Equal(expected, TimeReading.Read(text, "1985"));

    [Theory]
    [InlineData("工会九大起了重要作用。")]
    [InlineData("工会九大起到了转折的作用。")]
    [InlineData("从建国起义军起，先后三次改编。")]
    [InlineData("中共十二大起草了新党章。")]
    [InlineData("改革开放起步早。")]
    public void What_a_happening_did_is_no_beginning(string text) => Assert.Empty(TimeReading.Read(text));
}
