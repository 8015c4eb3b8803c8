namespace Wanglai.Exchange.Rdf;

/// <summary>Takes statements, those about one subject one after the other.</summary>
internal interface IRdfWriter
{
    /// <summary>States something of a subject.</summary>
    /// <param name="subject">An IRI.</param>
    /// <param name="predicate">An IRI.</param>
    /// <param name="value">What is stated.</param>
    void Write(string subject, string predicate, RdfValue value);

    /// <summary>Ends what is stated of the claim's subjects.</summary>
    /// <param name="graph">The source that states it.</param>
    void End(string graph);
}

/// <summary>A thing by its IRI, or a literal with its type or language.</summary>
/// <param name="Text">The IRI or the words.</param>
/// <param name="IsIri">Whether it is an IRI.</param>
/// <param name="Type">The IRI of the literal's type; null for plain words.</param>
/// <param name="Language">The language of plain words; null where none is said.</param>
internal readonly record struct RdfValue(string Text, bool IsIri, string? Type = null, string? Language = null)
{
    public static RdfValue Iri(string iri) => new(iri, true);

    public static RdfValue Words(string words, string? language = null) => new(words, false, null, language);

    public static RdfValue Typed(string words, string type) => new(words, false, type);
}
