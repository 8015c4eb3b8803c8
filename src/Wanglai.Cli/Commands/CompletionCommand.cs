using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai completion SHELL</c>: the script that lets a shell complete the command's words.</summary>
internal static class CompletionCommand
{
    // Each script hands the line typed so far to the parser's own [suggest] directive, so that it never goes stale.
    private const string Bash = """
        _wanglai() {
            local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _wanglai wanglai
        """;

    private const string Zsh = """
        #compdef wanglai
        _wanglai() {
            local -a found
            found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            if [[ -n "$found" ]]; then compadd -- $found; else _files; fi
        }
        if [[ "$funcstack[1]" = "_wanglai" ]]; then _wanglai "$@"; else compdef _wanglai wanglai; fi
        """;

    private const string Fish = """
        function __wanglai_complete
            set -l line (commandline -cp)
            wanglai "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c wanglai -a '(__wanglai_complete)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName wanglai -ScriptBlock {
            param($word, $line, $position)
            wanglai "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["powershell"] = PowerShell,
    };

    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var shell = new Argument<string>("shell")
        {
            Description = speech.Say("哪一种命令行环境", "Which shell"),
        };
        shell.OneOf(speech, [.. Scripts.Keys]);
        var command = new DocumentedCommand("completion", speech.Say("写出命令补全的脚本", "Write the script that completes commands in a shell"))
        {
            shell,
        };
        command.Examples.Add(("source <(wanglai completion bash)", speech.Say("在这一次的 bash 里补全；写进 ~/.bashrc 则每次都有", "Complete in this bash; put the line into ~/.bashrc to have it always")));
        command.Examples.Add(("wanglai completion fish > ~/.config/fish/completions/wanglai.fish", speech.Say("在 fish 里补全", "Complete in fish")));
        command.SetAction(parse =>
        {
            host.Console.Out.WriteLine(Scripts[parse.GetRequiredValue(shell)]);
            return ExitCode.Done;
        });
        return command;
    }
}
