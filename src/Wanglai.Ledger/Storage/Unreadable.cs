using System.Text.Json;

namespace Wanglai.Ledger.Storage;

/// <summary>Rows that no ledger wrote.</summary>
internal static class Unreadable
{
    /// <summary>True for what reading a row throws where a column holds another sort of value than the ledger puts there.</summary>
    public static bool Is(Exception error) =>
        error is InvalidOperationException or InvalidCastException or FormatException or JsonException or OverflowException or ArgumentOutOfRangeException;
}
