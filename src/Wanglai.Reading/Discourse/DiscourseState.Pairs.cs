using Wanglai.Model.Claims;

namespace Wanglai.Reading.Discourse;

/// <content>The two who are said to deal with each other, and the countries that parties are of.</content>
internal sealed partial class DiscourseState
{
    /// <summary>The two parties last said to deal with each other; empty where none were.</summary>
    public IReadOnlyList<Party> LastPair => _pair;

    // Who has been spoken of since is of a country that neither of the two belongs to: 两国 means that one now.
    private bool IsAnotherCountrys(Party party)
    {
        if (CountryNameOf(party) is not { } country || Home?.Entity == country)
        {
            return false;
        }

        foreach (var one in _pair)
        {
            if (CountryNameOf(one) is { } home ? home == country : one.Type != EntityType.Group)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes two parties that have just been said to deal with each other; persons stand for whom they act for, else for their countries.</summary>
    public void NotePair(Party first, Party second)
    {
        if (Principal(first) is { } one && Principal(second) is { } other && !Same(one, other))
        {
            _pair = [one, other];
        }
    }

    private Party? Principal(Party party) =>
        About is { Type: EntityType.Organisation } && party.Entity.StartsWith(About.Entity, StringComparison.Ordinal) ? About
        : party.Type != EntityType.Person ? party : OrganisationOf(party) ?? (CountryOf(party) is { Type: EntityType.Country } home ? home : null);

    /// <summary>Notes a visit: 客人 and 代表团 mean its visitors, 宾主 and 双方 the visitors and their hosts.</summary>
    public void NoteVisit(Claim visit)
    {
        if (visit.Standing is Standing.Prevented or Standing.Denied || visit.FirstIn(Role.Visitor) is not { } visitor)
        {
            return;
        }

        visitor = Principal(visitor) ?? visitor;
        _guests = visitor;
        GuestsOfParagraph = !Same(visitor, About) && !IsAtHome(visitor) && GoesNowhereElse(visit) ? visitor : null;

        if (About is not null && !Same(visitor, About) && LeadsHome(visit))
        {
            NotePair(About, visitor);
        }
        else if (HostOf(visit) is { } host)
        {
            NotePair(Same(host, About) ? host : visitor, Same(host, About) ? visitor : host);
        }
    }

    // Whoever receives, else the house that the way leads to, or the city where the papers are a city's.
    private Party? HostOf(Claim visit)
    {
        Party? house = null;
        foreach (var (role, party) in visit.Roles)
        {
            if (role == Role.Host && party.Type is EntityType.Organisation or EntityType.Place)
            {
                return party;
            }

            // 参观了港口: what the guests look at is no host.
            if (role == Role.Destination && visit.Rule != "visit.inspect" && (party.Type == EntityType.Organisation || (party.Type == EntityType.Place && About is { Type: EntityType.Place })))
            {
                house ??= party;
            }
        }

        return house;
    }

    private bool GoesNowhereElse(Claim visit)
    {
        foreach (var (role, party) in visit.Roles)
        {
            if (role == Role.Destination && !IsAtHome(party))
            {
                return false;
            }
        }

        return true;
    }

    private bool LeadsHome(Claim visit)
    {
        foreach (var (role, party) in visit.Roles)
        {
            if (role is Role.Host or Role.Destination && (Same(party, About) || Same(party, Home)))
            {
                return true;
            }
        }

        return false;
    }

    private List<Party> Pair()
    {
        if (_pair.Count == 2)
        {
            return _pair;
        }

        var pair = new List<Party>();
        if (About is not null)
        {
            pair.Add(About);
            if (Counterpart is { } other)
            {
                pair.Add(other);
            }
        }
        else
        {
            pair.AddRange(_recent.TakeLast(2));
        }

        return pair;
    }

    private Party CountryOf(Party party) => Abroad(party) is { } country ? new Party(party.Name, country, EntityType.Country) : party;

    /// <summary>The country of a party, itself where it is one; null where nobody knows.</summary>
    private string? CountryNameOf(Party party) => Abroad(party) ?? (party.Type == EntityType.Country ? party.Entity : null);

    // The country that the party's name or the authority files tell of; null where they tell of none.
    private string? Abroad(Party party)
    {
        var known = party.Type == EntityType.Place ? _countriesOfPlaces : _countries;
        if (!known.TryGetValue(party.Entity, out var country))
        {
            country = NameOfCountry(party);
            known.Add(party.Entity, country);
        }

        return country;
    }

    private string? NameOfCountry(Party party)
    {
        if (lexicon.HomeOf.TryGetValue(party.Entity, out var home) || (party.Type == EntityType.Place && lexicon.HomeOf.TryGetValue(party.Entity.TrimEnd('市', '省', '县'), out home)))
        {
            return home;
        }

        for (var length = Math.Min(party.Entity.Length - 1, 6); length >= 2; length--)
        {
            if (lexicon.Words.Find(party.Entity.AsSpan(0, length))?.Name is { Type: EntityType.Country } country)
            {
                return country.Entity;
            }
        }

        return null;
    }
}
