using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using YamlDotNet.RepresentationModel;

namespace Wanglai.Reading.Lexicon;

/// <summary>Reads the entries of one file of <c>rules/zh/frames</c>. A bad entry is reported and left out; the rest goes on.</summary>
internal sealed class FrameReader(string file, List<Problem> problems)
{
    /// <summary>The entries of the file.</summary>
    public IEnumerable<Frame> Read()
    {
        if (RuleFiles.Load(file) is not YamlSequenceNode list)
        {
            yield break;
        }

        foreach (var node in list.Children)
        {
            if (ReadOne(node) is { } frame)
            {
                yield return frame;
            }
        }
    }

    private Frame? ReadOne(YamlNode node)
    {
        var before = problems.Count;
        var name = RuleFiles.Text(node, "name") ?? "";
        var verbs = RuleFiles.Words(RuleFiles.Member(node, "verbs")).ToArray();
        if (name.Length == 0 || verbs.Length == 0)
        {
            Report(node, name, "", "`name` and `verbs`");
        }

        var kind = Wire<ClaimKind>(node, name, "kind") ?? default;
        var (nouns, words) = Nouns(node);
        var frame = new Frame
        {
            Name = name,
            Meaning = RuleFiles.Text(node, "meaning") ?? "",
            Kind = kind,
            Change = Wire<ClaimChange>(node, name, "change"),
            Standing = Wire<Standing>(node, name, "standing") ?? Standing.Asserted,
            Verbs = verbs,
            Nouns = nouns,
            NounWords = words,
            Order = Named<NounOrder>(node, name, "order"),
            Roles = Roles(node, name, kind),
            Needs = [.. RuleFiles.Words(RuleFiles.Member(node, "needs")).Select(r => Role(node, name, r)).Distinct()],
            Priority = Number(node, "priority", 0),
            Confidence = Number(node, "confidence", 70) / 100.0,
            Also = Flag(node, "also", false),
            BareSubject = Flag(node, "bare-subject", false),
            Adds = Flag(node, "adds", false),
            Otherwise = Flag(node, "otherwise", false),
            GivesWay = Flag(node, "gives-way", false),
            ToldOf = ToldOf(node, name),
            Embedded = Flag(node, "embedded", true),
            EmbeddedObjectOnly = RuleFiles.Text(node, "embedded") == "object",
            NeedsSlots = [.. RuleFiles.Words(RuleFiles.Member(node, "needs-slot")).Select(w => Source(node, name, w).Slot).Distinct()],
            NeedsOwn = Flag(node, "needs-own", false),
            NeedsTwo = Flag(node, "needs-two", false),
            Content = [.. RuleFiles.Words(RuleFiles.Member(node, "content"))],
            Home = RuleFiles.Text(node, "home") is { } home ? Role(node, name, home) : null,
            Reads = Examples(node, name, "reads"),
            Leaves = Examples(node, name, "leaves"),
        };

        if (frame.Change is { } change && !ClaimVocabulary.Changes(kind).Contains(change))
        {
            Report(node, name, change.ToWire(), string.Join(", ", ClaimVocabulary.Changes(kind).Select(c => c.ToWire())));
        }

        return problems.Count > before ? null : frame;
    }

    private RoleRule[] Roles(YamlNode node, string name, ClaimKind kind)
    {
        var rules = new List<RoleRule>();
        if (RuleFiles.Member(node, "roles") is not YamlMappingNode map)
        {
            Report(node, name, "", "`roles`");
            return [];
        }

        foreach (var (key, value) in map.Children)
        {
            var role = Role(key, name, ((YamlScalarNode)key).Value ?? "");
            if (!ClaimVocabulary.Roles(kind).Contains(role))
            {
                Report(key, name, role.ToWire(), string.Join(", ", ClaimVocabulary.Roles(kind).Select(r => r.ToWire())));
            }

            var words = RuleFiles.Words(value).ToArray();
            var firstOnly = words.Contains("or");
            var sources = words.Where(w => w != "or").Select(w => Source(value, name, w)).ToArray();
            rules.Add(new RoleRule(role, sources, firstOnly));
        }

        return [.. rules];
    }

    /// <summary>A slot, with the types it lets through behind a colon: <c>object:country/place</c>.</summary>
    private (Slot Slot, EntityTypes Types) Source(YamlNode node, string name, string word)
    {
        var parts = word.Split(':');
        if (!Enum.TryParse<Slot>(parts[0], ignoreCase: true, out var slot))
        {
            Report(node, name, word, string.Join(", ", Enum.GetNames<Slot>()));
        }

        if (parts.Length == 1)
        {
            return (slot, EntityTypes.Any);
        }

        var types = new HashSet<EntityType>();
        foreach (var type in parts[1].Split('/'))
        {
            if (WireNames.TryFromWire<EntityType>(type, out var t))
            {
                types.Add(t);
            }
            else
            {
                Report(node, name, type, string.Join(", ", WireNames.All<EntityType>()));
            }
        }

        return (slot, new EntityTypes(types));
    }

    private NounClasses ToldOf(YamlNode node, string name)
    {
        if (RuleFiles.Text(node, "told-of") is not { } word)
        {
            return NounClasses.None;
        }

        if (!Enum.TryParse<NounClasses>(word, ignoreCase: true, out var classes))
        {
            Report(node, name, word, string.Join(", ", Enum.GetNames<NounClasses>()));
        }

        return classes;
    }

    private static (NounClasses Classes, IReadOnlySet<string> Words) Nouns(YamlNode node)
    {
        var classes = NounClasses.None;
        var words = new HashSet<string>();
        foreach (var word in RuleFiles.Words(RuleFiles.Member(node, "nouns")))
        {
            if (Enum.TryParse<NounClasses>(word, ignoreCase: true, out var c) && !char.IsDigit(word[0]))
            {
                classes |= c;
            }
            else
            {
                words.Add(word);
            }
        }

        return (classes, words);
    }

    private IReadOnlyList<FrameExample> Examples(YamlNode node, string name, string key)
    {
        var examples = new List<FrameExample>();
        if (RuleFiles.Member(node, key) is not YamlSequenceNode list)
        {
            return examples;
        }

        foreach (var item in list.Children)
        {
            var roles = new Dictionary<Role, IReadOnlyList<string>>();
            if (RuleFiles.Member(item, "claims") is YamlMappingNode map)
            {
                foreach (var (k, v) in map.Children)
                {
                    roles[Role(k, name, ((YamlScalarNode)k).Value ?? "")] = [.. RuleFiles.Words(v)];
                }
            }

            examples.Add(new FrameExample(
                RuleFiles.Text(item, "text") ?? (item as YamlScalarNode)?.Value ?? "",
                RuleFiles.Text(item, "about"),
                roles,
                RuleFiles.Text(item, "time"),
                Wire<Standing>(item, name, "standing"),
                RuleFiles.Text(item, "why")));
        }

        return examples;
    }

    private Role Role(YamlNode node, string name, string word)
    {
        if (!WireNames.TryFromWire<Role>(word, out var role))
        {
            Report(node, name, word, string.Join(", ", WireNames.All<Role>()));
        }

        return role;
    }

    private T? Wire<T>(YamlNode node, string name, string key)
        where T : struct, Enum
    {
        if (RuleFiles.Text(node, key) is not { } word)
        {
            return null;
        }

        if (WireNames.TryFromWire<T>(word, out var value))
        {
            return value;
        }

        Report(node, name, word, string.Join(", ", WireNames.All<T>()));
        return null;
    }

    private T Named<T>(YamlNode node, string name, string key)
        where T : struct, Enum
    {
        var word = RuleFiles.Text(node, key);
        if (word is null || Enum.TryParse<T>(word, ignoreCase: true, out var value))
        {
            return word is null ? default : Enum.Parse<T>(word, ignoreCase: true);
        }

        Report(node, name, word, string.Join(", ", Enum.GetNames<T>()));
        return default;
    }

    private static int Number(YamlNode node, string key, int otherwise) =>
        int.TryParse(RuleFiles.Text(node, key), out var n) ? n : otherwise;

    private static bool Flag(YamlNode node, string key, bool otherwise) =>
        bool.TryParse(RuleFiles.Text(node, key), out var b) ? b : otherwise;

    private void Report(YamlNode node, string entry, string found, string expected) =>
        problems.Add(LexiconProblems.BadEntry(file, (int)node.Start.Line, entry, found, expected));
}
