namespace Wanglai.Cli.Imports;

/// <summary>Lines that are made one after the other, as a text to be read line by line.</summary>
internal sealed class LineReader(IEnumerable<string> lines) : TextReader
{
    private readonly IEnumerator<string> _lines = lines.GetEnumerator();

    /// <inheritdoc/>
    public override string? ReadLine() => _lines.MoveNext() ? _lines.Current : null;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }
}
