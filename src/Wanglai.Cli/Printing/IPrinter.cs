namespace Wanglai.Cli.Printing;

/// <summary>Shows answers to people. The commands say what they have; the printer decides how it looks.</summary>
internal interface IPrinter
{
    /// <summary>The title of what follows.</summary>
    void Heading(string text);

    /// <summary>One line (or paragraph, where the terminal is narrow) of pieces that follow each other without a gap.</summary>
    void Line(params ReadOnlySpan<Piece> pieces);

    /// <summary>A source's words with their line breaks, in pieces that follow each other without a gap.</summary>
    void Passage(params ReadOnlySpan<Piece> pieces);

    /// <summary>An empty line.</summary>
    void Gap();

    /// <summary>Rows under named columns. Every row has as many cells as there are columns.</summary>
    void Table(IReadOnlyList<string> columns, IReadOnlyList<Piece[]> rows);
}
