using System.Diagnostics.CodeAnalysis;

namespace Wanglai.Time;

/// <summary>Thrown where a text that must be EDTF is none. The message is the English sentence of <see cref="Error"/>.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "Without an error that says where and why, the exception may not be built.")]
[SuppressMessage("Design", "CA1032", Justification = "Without an error that says where and why, the exception may not be built.")]
public sealed class EdtfFormatException : FormatException
{
    public EdtfFormatException(EdtfError error)
        : base(error?.English) => Error = error ?? throw new ArgumentNullException(nameof(error));

    /// <summary>Where and why.</summary>
    public EdtfError Error { get; }
}
