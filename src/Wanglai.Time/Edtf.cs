using System.Diagnostics.CodeAnalysis;
using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// A value of the Extended Date/Time Format, ISO 8601-2:2019 levels 0 to 2: a date, a date and time, an interval or a set.
/// Immutable.
/// </summary>
/// <remarks>
/// <para>Equality is equality of <see cref="Text"/>; <see cref="SameMeaning"/> compares what the texts say (<c>?2004-06</c> and
/// <c>2004?-06</c> differ in text and agree in meaning).</para>
/// <para>There is no <c>&lt;</c>: ask <see cref="EdtfRelations"/>, which may answer Unknown; to sort, use <see cref="EdtfOrder"/>.</para>
/// </remarks>
public abstract class Edtf : IEquatable<Edtf>
{
    private string? text;

    private protected Edtf(string? text) => this.text = text;

    /// <summary>
    /// The value as written, with what carries no meaning made uniform: no blanks around commas, <c>-</c> for the minus sign U+2212,
    /// a point before fractions of a second. <c>Parse(Text)</c> gives an equal value.
    /// </summary>
    public string Text => text ??= Format();

    /// <summary>The least level of the standard that has this value: 0, 1 or 2.</summary>
    public abstract int Level { get; }

    /// <summary>The first day that the value can lie on, inclusive; null where <see cref="EarliestLimit"/> is open or unknown. Qualifiers do not move it.</summary>
    public abstract Day? Earliest { get; }

    /// <summary>The last day that the value can lie on, inclusive; null where <see cref="LatestLimit"/> is open or unknown. Qualifiers do not move it.</summary>
    public abstract Day? Latest { get; }

    /// <summary>Whether there is a first day, and it is known.</summary>
    public abstract EdtfLimit EarliestLimit { get; }

    /// <summary>Whether there is a last day, and it is known.</summary>
    public abstract EdtfLimit LatestLimit { get; }

    /// <summary>The qualifiers of the value or of any part of it.</summary>
    public abstract EdtfQualifiers Qualifiers { get; }

    /// <summary>Whether the value or any part of it is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Qualifiers.HasFlag(EdtfQualifiers.Approximate);

    /// <summary>Whether the value or any part of it is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Qualifiers.HasFlag(EdtfQualifiers.Uncertain);

    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>Reads a value.</summary>
    /// <exception cref="EdtfFormatException">The text is not EDTF; the exception says where and why.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Read(text, out var error) ?? throw new EdtfFormatException(error!);
    }

    /// <summary>Reads a value, or says where and why the text is none. Time is linear in the text's length; nothing is thrown.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out EdtfError? error)
    {
        value = EdtfParser.Read(text ?? "", out error);
        return value is not null;
    }

    /// <summary>Reads a value; false where the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value) => TryParse(text, out value, out _);

    /// <summary>
    /// The value in its one canonical spelling: qualifiers in the fewest places, years without exponent, sets in order and without
    /// repetition, times in UTC (a time without a zone stays without one).
    /// </summary>
    public abstract Edtf Canonical();

    /// <summary>Whether both say the same: their canonical spellings are equal.</summary>
    public bool SameMeaning(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || Canonical().Equals(other.Canonical());
    }

    public bool Equals([NotNullWhen(true)] Edtf? other) => ReferenceEquals(this, other) || (other is not null && Text == other.Text);

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Edtf);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <summary>Writes the value from its parts.</summary>
    private protected abstract string Format();
}
