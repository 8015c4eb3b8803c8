using System.Runtime.InteropServices;

namespace Wanglai.Cli.Hosting;

/// <summary>Hears that the process is to stop (Ctrl+C, SIGTERM, SIGHUP), and lets the work at hand be ended first. Asked a second time, the process stops at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _asked = new();
    private readonly List<PosixSignalRegistration> _heard;

    public StopSignal() => _heard = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(s => PosixSignalRegistration.Create(s, Hear))];

    /// <summary>Cancelled when the process is to stop.</summary>
    public CancellationToken Token => _asked.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _heard.ForEach(h => h.Dispose());
        _asked.Dispose();
    }

    private void Hear(PosixSignalContext signal)
    {
        signal.Cancel = !_asked.IsCancellationRequested;
        _asked.Cancel();
    }
}
