using System.CommandLine;
using System.CommandLine.Invocation;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Texts;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli;

/// <summary>The <c>wanglai</c> command.</summary>
public static class WanglaiCli
{
    /// <summary>
    /// Runs the command line <paramref name="arguments"/> (without the program's name) and gives the exit code:
    /// 0 done, 1 done with problems in the input, 2 the line was not understood, 3 the program failed by its own fault.
    /// </summary>
    public static int Run(IReadOnlyList<string> arguments, CliConsole console)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(console);
        using var host = new CliHost(console, new Speech(UserLanguage.Find(arguments, console)));
        try
        {
            return Run(arguments, host);
        }
        catch (WanglaiException explained)
        {
            host.Report(explained.Problem);
            return ExitCode.ProblemsInInput;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            console.Error.WriteLine(TextLayout.OnOneLine(host.Speech.Say(CliProblems.OurFault(fault))));
            if (console.Environment(Variables.Debug) == "1")
            {
                console.Error.WriteLine(fault.ToString());
            }

            return ExitCode.OurFault;
        }
        finally
        {
            console.Out.Flush();
        }
    }

    private static int Run(IReadOnlyList<string> arguments, CliHost host)
    {
        var root = Commands.Root.Create(host);
        var parse = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Action is ParseErrorAction)
        {
            UsageErrors.Report(parse, host);
            return ExitCode.Usage;
        }

        return parse.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = host.Console.Out,
            Error = host.Console.Error,
        });
    }
}
