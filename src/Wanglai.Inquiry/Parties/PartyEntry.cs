using System.Collections.Immutable;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Parties;

/// <summary>A party as the directory knows it: from the authority files, from the claims, or from both.</summary>
public sealed record PartyEntry
{
    /// <summary>The one name that everything else refers to: the authority files' name, else the entity of the claims.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The name in English or Latin script; null where the authority files give none.</summary>
    public string? English { get; init; }

    /// <summary>
    /// The name of its country; null where it has none or it is not known. Of a body that the authority files do not know, the country
    /// whose name its own begins with (印度工会).
    /// </summary>
    public string? Country { get; init; }

    /// <summary>A country's part of the world, by the authority files; null for others, or where they do not say.</summary>
    public string? Region { get; init; }

    /// <summary>A person's offices, by the authority files, each in the one name of its body.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Its other names, in the order of the authority files, then those that only claims use.</summary>
    public ImmutableArray<NameInTime> OtherNames { get; init; } = [];

    /// <summary>How many claims name it, each counted once.</summary>
    public int Claims { get; init; }

    /// <summary>What the authority files say of it as an organisation; null where they do not.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>To whom it belongs as a part: what people put into the ledger, which goes before the authority files where it gives no time.</summary>
    public ImmutableArray<ParentIn> Parents { get; init; } = [];

    /// <summary>What it became: by the authority files, and by what the claims tell (renamed, split, merged, reorganised), by name, ordinally.</summary>
    public ImmutableArray<Succession> Successors { get; init; } = [];

    /// <summary>The party as answers name it.</summary>
    public PartyLabel Label => new(Name, English, Type);

    /// <summary>Whether it may belong to <paramref name="parent"/> at <paramref name="time"/>: what is said of that time goes before what is said of none.</summary>
    internal bool BelongsTo(string parent, Edtf? time)
    {
        var timed = Parents.Where(p => p.Period is not null && (time is null || TimesMeet.MayMeet(time, p.Period))).ToList();
        return timed.Exists(p => p.Name == parent)
            || (!timed.Exists(p => time is not null && TimesMeet.LiesWithin(time, p.Period!)) && Parents.Any(p => p.Period is null && p.Name == parent));
    }
}
