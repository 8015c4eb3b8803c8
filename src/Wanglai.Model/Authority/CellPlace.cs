using System.Globalization;

namespace Wanglai.Model.Authority;

/// <summary>A cell of an authority file, as messages name it.</summary>
/// <param name="File">The path as given to the loader, with the file's name.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Column">The column's heading.</param>
internal readonly record struct CellPlace(string File, int Line, string Column)
{
    public string Chinese => string.Create(CultureInfo.InvariantCulture, $"{File} 第 {Line} 行“{Column}”列");

    public string English => string.Create(CultureInfo.InvariantCulture, $"{File} line {Line}, column \"{Column}\"");
}
