using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Lexicon;

/// <summary>
/// Runs every entry's own sentences through the whole of reading. A sentence under <c>reads</c> must give a claim made by that entry,
/// with the roles, time and standing that stand there; one under <c>leaves</c> must give no claim of that entry.
/// </summary>
public static class RuleCheck
{
    /// <summary>The name that a sentence has as a document: never shown, since the sentence itself is.</summary>
    private const string SentenceName = "sentence";

    /// <summary>Every key that an entry may have; <c>docs/rules.md</c> tells of each.</summary>
    public static IReadOnlySet<string> Keys => RuleEntries.Keys;

    /// <summary>
    /// Checks the entries of <paramref name="folders"/> with <paramref name="reader"/>, which was made with those folders
    /// (and perhaps others, whose entries are then not checked, but compete for the sentences). Tells
    /// <paramref name="progress"/> the part of the files that is done, from 0 to 1.
    /// </summary>
    /// <exception cref="WanglaiException">A rule file is not YAML.</exception>
    public static RuleReport Run(Reader reader, IEnumerable<string> folders, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(folders);
        var run = new Checking(reader);
        var files = folders.SelectMany(RuleEntries.Files).ToList();
        for (var i = 0; i < files.Count; i++)
        {
            run.File(files[i]);
            progress?.Report((i + 1) / (double)files.Count);
        }

        return run.Report();
    }

    private sealed class Checking(Reader reader)
    {
        private readonly List<RuleFailure> _failures = [];
        private readonly HashSet<string> _predicates = new(StringComparer.Ordinal);
        private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
        private readonly HashSet<ClaimKind> _kinds = [];
        private int _entries;
        private int _sentences;

        public RuleReport Report() => new(_entries, _sentences, _kinds, _predicates.Count, _shown, _failures);

        public void File(string file)
        {
            var entries = RuleEntries.Read(file);
            _failures.AddRange(entries.Problems.Select(p => new RuleFailure(p.Entry, p.Problem, [])));
            foreach (var frame in entries.Frames)
            {
                _entries++;
                _kinds.Add(frame.Kind);
                _predicates.UnionWith(frame.Verbs);
                foreach (var example in frame.Reads)
                {
                    Reads(entries, frame, example);
                }

                foreach (var example in frame.Leaves)
                {
                    Leaves(entries, frame, example);
                }
            }
        }

        private void Reads(RuleEntries entries, Frame frame, FrameExample example)
        {
            var result = Read(example);
            var best = Enumerable.Range(0, result.Claims.Count)
                .Where(i => result.Claims[i].Rule == frame.Name || (frame.Adds && result.Claims[i].Kind == frame.Kind))
                .Select(i => (Trace: result.Trace[i], Mismatches: ExampleMatch.Mismatches(example, result.Claims[i])))
                .OrderBy(c => c.Mismatches.Count)
                .FirstOrDefault();
            if (best.Mismatches is { Count: 0 })
            {
                if (frame.Adds)
                {
                    return;
                }

                _shown.Add(frame.Verbs.Contains(best.Trace.Predicate) ? best.Trace.Predicate : best.Trace.Predicate[..^1]);
                return;
            }

            var why = best.Mismatches ?? [("该条目没有从中读出陈述", "the entry made no claim of it")];
            Fail(frame, example.Text, LexiconProblems.NotRead(entries.Path, entries.LineOf(frame.Name, example.Text), frame.Name, example.Text, why), result);
        }

        private void Leaves(RuleEntries entries, Frame frame, FrameExample example)
        {
            var result = Read(example);
            if (result.Claims.Any(c => c.Rule == frame.Name))
            {
                Fail(frame, example.Text, LexiconProblems.NotLeft(entries.Path, entries.LineOf(frame.Name, example.Text), frame.Name, example.Text, example.Why), result);
            }
        }

        private ReadingResult Read(FrameExample example)
        {
            _sentences++;
            var document = new Document(SentenceName, new SourceText(example.Text), "", "utf-8", SourceMetadata.Empty);
            return reader.Read(document, new ReadingOptions { About = example.About, Explain = true });
        }

        private void Fail(Frame frame, string sentence, Problem problem, ReadingResult result) =>
            _failures.Add(new RuleFailure(frame.Name, problem, [.. HowRead(result)]) { Sentence = sentence });

        private static IEnumerable<string> HowRead(ReadingResult result)
        {
            foreach (var sentence in result.Sentences)
            {
                yield return sentence.Parse;
                foreach (var predication in sentence.Predications)
                {
                    yield return "· " + predication;
                }
            }

            foreach (var claim in result.Claims)
            {
                yield return "→ " + ExampleMatch.Words(claim);
            }
        }
    }
}
