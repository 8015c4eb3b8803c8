#pragma warning disable RS0030 // Process: this is the one place of the libraries that starts other programs, named ones, with bounds.
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Wanglai.Intake.Programs;

/// <summary>
/// A program of the system that reads a format for us. It is started by its name, never through a shell; it gets no input but what is handed
/// to it; it is ended with all that it started when it takes too long or writes too much.
/// </summary>
/// <param name="name">The program's name, such as <c>pdftotext</c>.</param>
internal sealed class ExternalProgram(string name)
{
    /// <summary>More than any text of a file of 256 MB.</summary>
    private const long MostOutput = 1L << 30;

    private const int MostError = 4000;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Its arguments, each as it is.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="consume">Reads what it writes to standard output; what is left unread is passed over.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="environment">Variables that it gets besides those of this process.</param>
    public ProgramEnd Run(IEnumerable<string> arguments, TimeSpan limit, Action<Stream> consume, ReadOnlyMemory<byte> input = default, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return ProgramEnd.Missing;
        }

        using (process)
        {
            return Follow(process, limit, consume, input);
        }
    }

    private static ProgramEnd Follow(Process process, TimeSpan limit, Action<Stream> consume, ReadOnlyMemory<byte> input)
    {
        var cut = false;
        void Cut(object? state = null)
        {
            cut = true;
            Kill(process);
        }

        using var deadline = new Timer(Cut, null, limit, Timeout.InfiniteTimeSpan);
        var feeding = Task.Run(() => Feed(process, input));
        var complaint = Task.Run(() => Complaint(process.StandardError));
        try
        {
            using var output = new BoundedStream(process.StandardOutput.BaseStream, MostOutput, () => Cut());
            consume(output);
            output.CopyTo(Stream.Null);
        }
        catch
        {
            Kill(process);
            throw;
        }
        finally
        {
            process.WaitForExit();
            feeding.Wait();
        }

        return cut ? ProgramEnd.Cut : new ProgramEnd(process.ExitCode == 0 ? ProgramOutcome.Done : ProgramOutcome.Failed, complaint.Result);
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var pipe = process.StandardInput.BaseStream;
            pipe.Write(input.Span);
        }
        catch (IOException)
        {
            // It ended before it had read everything.
        }
    }

    private static string Complaint(StreamReader error)
    {
        var kept = new StringBuilder();
        while (error.ReadLine() is { } line)
        {
            if (kept.Length < MostError)
            {
                kept.AppendLine(line.Length > MostError ? line[..MostError] : line);
            }
        }

        return kept.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has just ended by itself.
        }
    }
}
