using Wanglai.Model.Authority;
using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>A named time of the authority files, as the grammar needs it.</summary>
internal sealed record NamedEntry(string Name, Stretch Value, NamedTimeKind Kind)
{
    private static readonly string[] StandingEnds =
        ["时期", "期间", "时代", "年间", "代", "朝", "初", "末", "初期", "末期", "后期", "中期", "初年", "末年", "末", "季"];

    /// <summary>The name means other things in other company (九大, 解放).</summary>
    public bool NeedsContext { get; init; }

    /// <summary>The name is a time only in quotes, or before 期间, 时期, 计划 (“一五”).</summary>
    public bool MustBeQuoted { get; init; }

    /// <summary>The happening that a named day goes back to (the founding of the republic for 国庆节); null where none is known.</summary>
    public Moment? Origin { get; init; }

    /// <summary>The month and day of a day that comes every year.</summary>
    public (int Month, int Day) Festival { get; init; }

    /// <summary>The name is a time by itself (民国时期, 清末), and not a happening that needs a word such as 期间 to be one.</summary>
    public bool StandsAlone { get; } = Array.Exists(StandingEnds, end => Name.EndsWith(end, StringComparison.Ordinal));

    /// <summary>A festival whose name says that it is a day (国庆节, 元旦), unlike 五一.</summary>
    public bool IsPlainlyADay { get; } = Name[^1] is '节' or '旦' or '日' or '夜';

    public bool IsWar { get; } = Name.Contains("战争") || Name.Contains("大战") || Name.EndsWith('战') || Name.StartsWith("抗战");
}
