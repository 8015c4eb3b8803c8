namespace Wanglai.Reading.Tests.Times;

/// <summary>Years counted by reigns, republics and dynasties. The expected: the words, an equals sign, the value.</summary>
public sealed class ReignTests
{
    [Theory]
    [InlineData("道光二十年六月，英舰来犯。", null, "道光二十年六月=1840")]
    [InlineData("昭和十六年十二月，战火蔓延。", null, "昭和十六年十二月=1941-12")]
    [InlineData("民国三十四年八月十五日，日本投降。", null, "民国三十四年八月十五日=1945-08-15")]
    [InlineData("明永乐年间建塔。", null, "明永乐年间=1403/1424")]
    [InlineData("宋熙宁年间，行新法。", null, "宋熙宁年间=1068/1077")]
    [InlineData("光绪末年，始设邮局。", null, "光绪末年=1904~/1908~")]
    [InlineData("清末，商埠大开。", null, "清末=1901~/1911~")]
    [InlineData("清末民初，镇上有票号三家。", null, "清末民初=1901~/1916~")]
    [InlineData("明代，此地设卫所。", null, "明代=1368/1644")]
    [InlineData("春秋战国时期，诸侯争霸。", null, "春秋战国时期=-0769/-0220")]
    [InlineData("贞观三年，玄奘西行。", null, "贞观三年=0629")]
    [InlineData("宣统三年，武昌首义。", null, "宣统三年=1911")]
    [InlineData("万历年间，编修县志。", null, "万历年间=1573/1620")]
    [InlineData("康熙元年，巡抚上疏。", null, "康熙元年=1662")]
    [InlineData("民国八年五月四日，学生游行。", null, "民国八年五月四日=1919-05-04")]
    [InlineData("民国初期，军阀混战。", null, "民国初期=1912~/1916~")]
    [InlineData("清光绪二十六年（公元1900年），义和团起。", null, "清光绪二十六年（公元1900年）=1900")]
    [InlineData("咸丰十一年七月十七日，帝崩于热河。", null, "咸丰十一年七月十七日=1861")]
    [InlineData("光绪三十四年冬，溥仪继位。", null, "光绪三十四年冬=1908-24")]
    [InlineData("乾隆末年，人口过三亿。", null, "乾隆末年=1791~/1795~")]
    [InlineData("明末清初，天下大乱。", null, "明末清初=1634~/1654~")]
    [InlineData("大正十二年九月一日，关东地震。", null, "大正十二年九月一日=1923-09-01")]
    [InlineData("昭和二十年八月，日本战败。", null, "昭和二十年八月=1945-08")]
    [InlineData("清代中叶，盐业兴盛。", null, "清代中叶=1751~/1831~")]
    [InlineData("民國十六年至民國二十六年，黨部設此。", null, "民國十六年至民國二十六年=1927/1937")]
    [InlineData("三国时，此地属吴。", null, "三国时=0220/0280")]
    [InlineData("北宋时期，商业兴盛。", null, "北宋时期=0960/1127")]
    public void Reigns_give_the_Western_year(string text, string? documentDate, params string[] expected) =>
        Assert.Equal(expected, TimeReading.Read(text, documentDate));
}
