namespace Wanglai.Queue;

/// <summary>How far a document has come.</summary>
public enum QueueState
{
    /// <summary>No worker has it in hand: it was not begun, or is to be tried again.</summary>
    Waiting,

    /// <summary>A worker has it in hand. That worker may have died; then another takes it over after some seconds.</summary>
    Running,

    /// <summary>It is recorded in the ledger.</summary>
    Done,

    /// <summary>It was given up, and stays so until somebody says that it be tried again.</summary>
    Failed,
}
