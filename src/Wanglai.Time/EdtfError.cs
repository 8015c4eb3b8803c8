namespace Wanglai.Time;

/// <summary>Where and why a text is no EDTF value.</summary>
/// <param name="Input">The text.</param>
/// <param name="Code">The reason.</param>
/// <param name="Position">Where it went wrong: the number of the character, from 1; one past the last where more was expected.</param>
/// <param name="Length">How many characters from there are at fault; 0 at the end of the text.</param>
public sealed record EdtfError(string Input, EdtfErrorCode Code, int Position, int Length)
{
    private const int LongestQuoted = 60;

    /// <summary>What the sentence needs to know beside the code: the year, where the reason is about one.</summary>
    internal long Year { get; init; }

    /// <summary>What the sentence needs to know beside the code: the month, where the reason is about one.</summary>
    internal int Month { get; init; }

    /// <summary>The characters at fault; empty at the end of the text.</summary>
    public string Found => Input.Substring(Position - 1, Length);

    /// <summary>What would have been right, in English: <c>a month is 01 to 12</c>.</summary>
    public string ExpectedEnglish => EdtfErrorTexts.English(this);

    /// <summary>What would have been right, in Chinese: <c>月份为01至12</c>.</summary>
    public string ExpectedChinese => EdtfErrorTexts.Chinese(this);

    /// <summary>The whole sentence in English: <c>"2021-13": a month is 01 to 12, at character 6</c>.</summary>
    public string English => $"\"{Quoted}\": {ExpectedEnglish}, at character {Position}";

    /// <summary>The whole sentence in Chinese: <c>“2021-13”：月份为01至12（第6个字符）</c>.</summary>
    public string Chinese => $"“{Quoted}”：{ExpectedChinese}（第{Position}个字符）";

    private string Quoted
    {
        get
        {
            if (Input.Length <= LongestQuoted)
            {
                return Input;
            }

            var length = char.IsHighSurrogate(Input[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted;
            return string.Concat(Input.AsSpan(0, length), "…");
        }
    }

    /// <summary><see cref="English"/>.</summary>
    public override string ToString() => English;
}
