using System.Reflection;
using Wanglai.Model.Authority;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Times;

namespace Wanglai.Reading;

/// <summary>
/// Reads Chinese documents into claims. A reading is a pure function: the same document, rules and authority files give the
/// same claims, on every machine and in whatever order documents are read. Safe to use from several threads at once.
/// </summary>
public sealed class Reader
{
    private readonly ClauseLexicon _lexicon;
    private readonly TimeReader _times;

    private Reader(ClauseLexicon lexicon, AuthorityFiles authority)
    {
        _lexicon = lexicon;
        _times = new TimeReader(authority);
        var version = typeof(Reader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        Identity = new ReaderIdentity("wanglai-zh", version, lexicon.Hash);
    }

    /// <summary>Which reader this is; two readers with equal identities read alike.</summary>
    public ReaderIdentity Identity { get; }

    /// <summary>What was wrong in the rule files: each bad entry was left out.</summary>
    public IReadOnlyList<Problem> RuleProblems => _lexicon.Problems;

    /// <summary>How many frames the lexicon has, and how many predicates call them.</summary>
    public (int Frames, int Predicates) Size => (_lexicon.Frames.Count, _lexicon.Frames.SelectMany(f => f.Verbs).Distinct().Count());

    /// <summary>A reader with the rules of <paramref name="rulesFolders"/> (later ones add to earlier ones) and these authority files.</summary>
    /// <exception cref="WanglaiException">The first folder holds no rules, or a rule file is not YAML.</exception>
    public static Reader Create(AuthorityFiles authority, params string[] rulesFolders)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(rulesFolders);
        return new Reader(ClauseLexicon.Load(authority, rulesFolders), authority);
    }

    /// <summary>What <paramref name="document"/> says. Time is linear in its length.</summary>
    public ReadingResult Read(Document document, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        using var reading = new DocumentReading(_lexicon, _times, document, options);
        return reading.Read();
    }
}
