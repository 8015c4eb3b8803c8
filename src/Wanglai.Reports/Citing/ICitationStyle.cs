using System.Collections.Immutable;
using Wanglai.Model.Sources;
using Wanglai.Reports.Documents;

namespace Wanglai.Reports.Citing;

/// <summary>How works are cited.</summary>
internal interface ICitationStyle
{
    /// <summary>The work where it is cited for the first time, and the place in it.</summary>
    IEnumerable<Run> First(CitedWork work, string place);

    /// <summary>The work where note <paramref name="first"/> cites it already.</summary>
    IEnumerable<Run> Again(CitedWork work, string place, int first);

    /// <summary>The work in the list at the end.</summary>
    IEnumerable<Run> Listed(CitedWork work);

    /// <summary>The place as the style writes it.</summary>
    string Place(OriginalPlace place);

    /// <summary>Several places in one work.</summary>
    string Places(IEnumerable<OriginalPlace> places);

    /// <summary>The very words.</summary>
    string Quote(string words);

    /// <summary>What stands between a place and its words, what parts two works in a note, and what ends it.</summary>
    (string BeforeQuote, string Between, string End) Marks { get; }

    /// <summary>The style of a language.</summary>
    static ICitationStyle Of(Wanglai.Wording.Speech speech) => speech.Language == Model.Problems.Language.Chinese ? new NationalStandard() : new ChicagoNotes();
}
