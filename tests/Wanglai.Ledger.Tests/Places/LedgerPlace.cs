using Wanglai.Model.Claims;

namespace Wanglai.Ledger.Tests.Places;

/// <summary>
/// Where one test keeps one ledger, in one of the stores; gone after it. Somebody with another program, who may do there what he
/// likes, sees the ledger's tables through it. In his SQL, <c>text_of</c> and <c>bytes_of</c> turn bytes to text and back, and
/// <c>zeros(n)</c> gives bytes, in every store.
/// </summary>
public abstract class LedgerPlace : IDisposable
{
    /// <summary>What the command line would name it by.</summary>
    public abstract string Location { get; }

    /// <summary>Opens the ledger, made where there is none.</summary>
    public ILedger Open(TimeProvider? clock = null, TimeSpan? patience = null) =>
        Ledgers.Open(Location, clock ?? TimeProvider.System, createIfMissing: true, patience);

    /// <summary>Changes the ledger behind its back, the guards against mistakes taken off.</summary>
    public int Tamper(string sql, params (string Name, object Value)[] parameters)
    {
        Disarm();
        return Execute(sql, parameters);
    }

    /// <summary>Runs a statement as it is.</summary>
    public abstract int Execute(string sql, params (string Name, object Value)[] parameters);

    /// <summary>A value that stands in the tables.</summary>
    public abstract T Value<T>(string sql);

    /// <summary>Holds the ledger as another program that writes, until the result is disposed of.</summary>
    public abstract IDisposable WriteBeside();

    public abstract void Dispose();

    protected abstract void Disarm();
}
