namespace Wanglai.Reading.Times.Syntax;

/// <summary>What the words around a time make of it.</summary>
internal enum Bearing : byte
{
    /// <summary>The time itself.</summary>
    At,

    /// <summary>自…以来, 起: from its beginning on.</summary>
    Since,

    /// <summary>以后, 后, 进入: from it on.</summary>
    After,

    /// <summary>以前, 前: up to it.</summary>
    Before,

    /// <summary>截至, 到…为止: up to its end.</summary>
    Until,

    /// <summary>至今.</summary>
    ToThisDay,

    /// <summary>以后不久.</summary>
    SoonAfter,

    /// <summary>前夕.</summary>
    Eve,
}

/// <summary>A time expression of a folded text, read but not yet resolved.</summary>
internal sealed class ParsedTime(int start, int end, TimeNode node)
{
    /// <summary>Where it begins in the folded text.</summary>
    public int Start { get; set; } = start;

    /// <summary>The exclusive end.</summary>
    public int End { get; set; } = end;

    public TimeNode Node { get; } = node;

    public Bearing Bearing { get; set; }

    /// <summary>True where a clause stands between the date and its 后: 1979年建立关系后.</summary>
    public bool HasClause { get; set; }

    public bool Approximate { get; set; }

    public bool Uncertain { get; set; }

    /// <summary>True for a time brought in only to compare with, or in brackets with what happened then: the story does not move there.</summary>
    public bool IsAside { get; set; }
}
