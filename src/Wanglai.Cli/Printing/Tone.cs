namespace Wanglai.Cli.Printing;

/// <summary>What a piece of text means to its reader; a printer that has colours shows it by one.</summary>
internal enum Tone
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>What may be passed over: ids, places, remarks.</summary>
    Faint,

    /// <summary>Certain, sound, done.</summary>
    Good,

    /// <summary>Possible, uncertain, worth a look.</summary>
    Doubtful,

    /// <summary>Wrong, broken, ended.</summary>
    Bad,

    /// <summary>A source's own words.</summary>
    Quote,

    /// <summary>The very words that were asked for.</summary>
    Hit,
}
