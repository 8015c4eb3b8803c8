namespace Wanglai.Cli.Tests;

/// <summary>Short documents, written for these tests.</summary>
internal static class Documents
{
    /// <summary>A visit and a relation, each in a plain sentence.</summary>
    public const string Plain = """
        往来纪事

        1979年4月，中华全国总工会代表团访问了德国工会联合会。1981年，中华全国总工会同英国职工大会建立了友好关系。

        1983年6月，日本工会总评议会代表团访问中国，中华全国总工会主席会见了代表团。
        """;

    /// <summary>Another document, on other years.</summary>
    public const string Other = "1986年5月，法国总工会代表团应邀访问中国。1987年，中华全国总工会同法国总工会发展了友好合作关系。";
}
