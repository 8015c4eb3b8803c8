using Wanglai.Model.Problems;

namespace Wanglai.Queue;

/// <summary>What can stand in the way of documents in the queue: WL-W001 and on. docs/errors.md explains each.</summary>
public static class QueueProblems
{
    /// <summary>The ledger is a file, which has no queue beside it.</summary>
    public static Problem NeedsServer(string location) => new(
        "WL-W001",
        $"“{location}”是一个文件：待读队列须在 PostgreSQL 上。请以 --ledger \"Host=…;Database=…\" 指明服务器上的账本；账本在一个文件里时，用 wanglai read 即可。",
        $"\"{location}\" is a file, and the queue needs PostgreSQL. Name a ledger on a server with --ledger \"Host=…;Database=…\"; into a file, wanglai read reads by itself.");

    /// <summary>Nothing was ever added.</summary>
    internal static Problem NoQueue(string name) => new(
        "WL-W002",
        $"“{name}”处还没有待读队列。用 wanglai queue add 加入文件即可新建。",
        $"there is no queue at \"{name}\" yet. Adding a document with wanglai queue add makes one.");

    /// <summary>The server refuses, or is away.</summary>
    internal static Problem CannotReach(string name, string reason) => new(
        "WL-W003",
        $"“{name}”处的待读队列没有回应：{reason}。请检查服务器；已加入的文件不受影响。",
        $"the queue at \"{name}\" does not answer: {reason}. Check the server; what was added is safe.");

    /// <summary>No document in the queue has the id.</summary>
    public static Problem NoSuchDocument(string id) => new(
        "WL-W004",
        $"队列里没有可如此处理的文件“{id}”。wanglai queue list 列出各文件的编号。",
        $"the queue holds no document \"{id}\" to do this with. wanglai queue list shows the ids.");

    /// <summary>Every worker that began with it ended before it was done.</summary>
    internal static Problem EndedItsWorkers(string document, int starts) => new(
        "WL-W005",
        $"文件“{document}”先后由工作进程开始读了 {starts} 次，每次进程都中途终止，不再重试。可能是它使内存耗尽；请拆分后再加入，或用 wanglai queue retry 再试。",
        $"\"{document}\" was begun {starts} times, and each time the worker ended in the middle; it is not tried again. It may take too much memory: split it and add the parts, or try again with wanglai queue retry.");

    /// <summary>The program fails at it by its own fault.</summary>
    internal static Problem OurFault(string document, Exception fault) => new(
        "WL-W006",
        $"读文件“{document}”时程序出错，错不在您（{fault.GetType().Name}：{fault.Message}）。请报告给我们。",
        $"the program failed at \"{document}\", and not by your fault ({fault.GetType().Name}: {fault.Message}). Please report it to us.");
}
