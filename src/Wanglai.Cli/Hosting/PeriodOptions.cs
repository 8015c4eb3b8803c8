using System.CommandLine;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>The options <c>--from</c> and <c>--to</c>.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<Edtf?> _from;
    private readonly Option<Edtf?> _to;

    /// <summary>Adds the options to a command; <paramref name="to"/> is what the second is called where <c>--to</c> is the format.</summary>
    public PeriodOptions(CliHost host, Command command, string to = "--to")
    {
        var speech = host.Speech;
        _from = new Option<Edtf?>("--from") { Description = speech.Say("自何时（EDTF，含当日）；没有日期的就不列了", "From when (EDTF, inclusive); what has no date is then left out") }.TakingEdtf(speech);
        _to = new Option<Edtf?>(to) { Description = speech.Say("至何时（EDTF，含当日）；没有日期的就不列了", "To when (EDTF, inclusive); what has no date is then left out") }.TakingEdtf(speech);
        command.Add(_from);
        command.Add(_to);
    }

    /// <summary>From the first day of one to the last day of the other; null where neither is given.</summary>
    /// <exception cref="WanglaiException">The period ends before it begins.</exception>
    public Edtf? Of(ParseResult parse)
    {
        var (from, to) = (parse.GetValue(_from), parse.GetValue(_to));
        if (from is null && to is null)
        {
            return null;
        }

        if (from?.Earliest is { } first && to?.Latest is { } last && first > last)
        {
            throw new WanglaiException(CliProblems.Backwards(from.Text, to.Text));
        }

        return Edtf.Parse($"{from?.Earliest?.ToString() ?? ".."}/{to?.Latest?.ToString() ?? ".."}");
    }
}
