using System.Globalization;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Reading;
using Wanglai.Wording;

namespace Wanglai.Cli.Readings;

/// <summary>Records readings in the ledger, one transaction a document, and tells what came of each.</summary>
internal sealed class RecordingSink(CliHost host, Func<ILedger> open, ReaderIdentity reader, bool asJson, bool withDiff) : IReadingSink
{
    // Opened with the first document that can be read: a run that reads nothing leaves no ledger behind.
    private readonly Lazy<ILedger> _ledger = new(open);
    private readonly List<Piece[]> _rows = [];
    private readonly List<(string Document, ReadingDiff Diff)> _diffs = [];
    private readonly SortedDictionary<ClaimKind, int> _kinds = [];
    private int _added;
    private int _known;

    public bool Has(Document document) => _ledger.Value.IsRecorded(document, reader);

    public void PassOver(Document document)
    {
        _known++;
        Tell(document, SourceId.Of(document), alreadyRecorded: true, added: 0, superseded: 0, [], null);
    }

    public void Take(Document document, ReadingResult reading)
    {
        var source = SourceId.Of(document);
        var before = withDiff ? _ledger.Value.ClaimsOf(source).ToList() : [];
        var outcome = _ledger.Value.Record(document, reader, reading.Claims);
        var diff = withDiff ? ReadingDiff.Of(before, [.. _ledger.Value.ClaimsOf(source)], source, reading.Claims) : null;
        var kinds = reading.Claims.Distinct().CountBy(c => c.Kind).OrderBy(k => k.Key).ToArray();
        _added += outcome.ClaimsAdded;
        _known += outcome.AlreadyRecorded ? 1 : 0;
        if (!outcome.AlreadyRecorded)
        {
            foreach (var (kind, count) in kinds)
            {
                _kinds[kind] = _kinds.GetValueOrDefault(kind) + count;
            }
        }

        Tell(document, outcome.Source, outcome.AlreadyRecorded, outcome.ClaimsAdded, outcome.ClaimsSuperseded, kinds, diff);
    }

    public void End()
    {
        if (_added > 0)
        {
            _ledger.Value.Settle();
        }

        if (asJson || _rows.Count == 0)
        {
            return;
        }

        var speech = host.Speech;
        foreach (var (document, diff) in _diffs)
        {
            DiffLines.Print(host, document, diff);
        }

        host.Printer.Table([speech.Say("文档", "document"), speech.Say("新记陈述", "claims added"), speech.Say("说明", "remark")], _rows);
        if (_kinds.Count > 0)
        {
            host.Printer.Gap();
            host.Printer.Table(
                [speech.Say("种类", "kind"), speech.Say("陈述", "claims")],
                [.. _kinds.Select(k => new Piece[] { ClaimWords.Of(speech, k.Key), Number(k.Value) })]);
        }

        host.Printer.Gap();
        host.Printer.Line(_added == 0 && _known == _rows.Count
            ? new Piece(speech.Say("这些文档都已按同样的规则读过，账本没有增加。", "All of it had been read by the same rules before; the ledger stays as it was."), Tone.Faint)
            : new Piece(speech.Say($"账本新记 {_added} 条陈述。", $"{_added} claims were added to the ledger."), Tone.Good));
    }

    public void Dispose()
    {
        if (_ledger.IsValueCreated)
        {
            _ledger.Value.Dispose();
        }
    }

    private void Tell(Document document, SourceId source, bool alreadyRecorded, int added, int superseded, KeyValuePair<ClaimKind, int>[] kinds, ReadingDiff? diff)
    {
        if (asJson)
        {
            host.Json().Object(json =>
            {
                json.WriteString("document", document.Name);
                json.WriteString("sourceId", source.Value);
                json.WriteBoolean("alreadyRecorded", alreadyRecorded);
                json.WriteNumber("added", added);
                json.WriteNumber("superseded", superseded);
                json.WriteStartObject("kinds");
                foreach (var (kind, count) in kinds)
                {
                    json.WriteNumber(kind.ToWire(), count);
                }

                json.WriteEndObject();
                if (diff is not null)
                {
                    json.WriteStartObject("diff");
                    json.WriteIds("added", diff.Added.Select(c => c.Id));
                    json.WriteIds("superseded", diff.Superseded.Select(c => c.Id));
                    json.WriteIds("leftAlone", diff.LeftAlone.Select(c => c.Id));
                    json.WriteEndObject();
                }
            });
            return;
        }

        if (diff is not null)
        {
            _diffs.Add((document.Name, diff));
        }

        _rows.Add([new(document.Name, Tone.Strong), Number(added), new(Remark(alreadyRecorded, superseded), Tone.Faint)]);
    }

    private string Remark(bool alreadyRecorded, int superseded) => (alreadyRecorded, superseded) switch
    {
        (true, _) => host.Speech.Say("已按同样的规则读过，没有新增", "read by the same rules before, nothing added"),
        (_, > 0) => host.Speech.Say($"重读，取代先前的 {superseded} 条陈述", $"read again, {superseded} earlier claims superseded"),
        _ => "",
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
