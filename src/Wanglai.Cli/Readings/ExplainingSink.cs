using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Reading;
using Wanglai.Wording;

namespace Wanglai.Cli.Readings;

/// <summary>Tells how each claim came about, and hands the reading on. A document that was read before is read again to be explained.</summary>
internal sealed class ExplainingSink(CliHost host, IPrinter printer, IReadingSink inner) : IReadingSink
{
    public bool Has(Document document) => false;

    public void PassOver(Document document) => inner.PassOver(document);

    public void Take(Document document, ReadingResult reading)
    {
        printer.Heading(document.Name);
        foreach (var (claim, trace) in reading.Claims.Zip(reading.Trace))
        {
            Explain(claim, trace);
        }

        printer.Gap();
        inner.Take(document, reading);
    }

    public void End() => inner.End();

    public void Dispose() => inner.Dispose();

    private void Explain(Claim claim, ClaimTrace trace)
    {
        var speech = host.Speech;
        printer.Gap();
        printer.Line(
            new(ClaimWords.When(claim), Tone.Strong), "  ", new(ClaimWords.Headline(speech, claim), Tone.Strong), "  ",
            ClaimWords.Parties(speech, claim), "  ", new(claim.Evidence.Span.ToString(), Tone.Faint));
        Step(speech.Say("句子", "sentence"), trace.Sentence);
        Step(speech.Say("分析", "parse"), trace.Parse);
        Step(speech.Say("框架", "frame"), trace.Frame);
        foreach (var argument in trace.Arguments)
        {
            Step(speech.Say("论元", "argument"), argument);
        }

        Step(speech.Say("时间", "time"), trace.Time);
    }

    private void Step(string name, string value)
    {
        if (value.Length > 0)
        {
            printer.Line("  ", new(name + host.Speech.Colon, Tone.Faint), value);
        }
    }
}
