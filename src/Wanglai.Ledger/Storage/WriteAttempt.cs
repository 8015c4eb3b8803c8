namespace Wanglai.Ledger.Storage;

/// <summary>
/// What an attempt to write came to before its commit. Where the connection is lost in the commit itself, nobody has said whether it
/// went through; the next attempt looks for this very batch, whose salts no other has.
/// </summary>
internal sealed class WriteAttempt<T>
{
    /// <summary>The last batch that was appended; null where none was.</summary>
    public (long Number, byte[] Hash)? Batch { get; set; }

    /// <summary>What was to be returned.</summary>
    public T? Result { get; set; }
}
