using System.Runtime.CompilerServices;
using Spectre.Console;
using Wanglai.Cli.Hosting;

namespace Wanglai.Cli.Printing;

/// <summary>Shows on the error stream that a long piece of work goes on, where a person watches; in a pipe it shows nothing.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Does <paramref name="work"/>, which may tell the part done, from 0 to 1. Work that takes longer than a second is given a bar
    /// called <paramref name="what"/>. Problems reported meanwhile are shown after it, so that they do not tear the bar.
    /// </summary>
    public static T For<T>(CliHost host, string what, Func<IProgress<double>, T> work)
    {
        var part = new LatestPart();
        if (!host.Console.ErrorIsTerminal)
        {
            return work(part);
        }

        using var held = host.HoldReports();
        var task = Task.Run(() => work(part));
        if (!Ends(task, Patience))
        {
            ShowBar(host, what, part, task);
        }

        return task.GetAwaiter().GetResult();
    }

    // Kept apart so that quick work never loads Spectre.Console.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ShowBar(CliHost host, string what, LatestPart part, Task task)
    {
        var ansi = Printers.Ansi(host.Console.Error, host.Console.Colours, host.Console.Width);
        ansi.Profile.Capabilities.Interactive = true;
        ansi.Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(what), maxValue: 1);
            while (!Ends(task, Step))
            {
                bar.IsIndeterminate = part.Value <= 0;
                bar.Value = part.Value;
            }
        });
    }

    /// <summary>Waits, and tells whether the task has ended, well or badly.</summary>
    private static bool Ends(Task task, TimeSpan within) => ((IAsyncResult)task).AsyncWaitHandle.WaitOne(within);

    private sealed class LatestPart : IProgress<double>
    {
        private double _value;

        public double Value => Volatile.Read(ref _value);

        public void Report(double value) => Volatile.Write(ref _value, value);
    }
}
