using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Grouping;

/// <summary>
/// Groups the mentions of persons: same first and last name, with or without what stands between; an initial for the first name;
/// a surname or given name alone goes to the person so named who was mentioned last.
/// </summary>
internal sealed class PersonGrouper(string text)
{
    private readonly Dictionary<ulong, EntityGroup> byFullName = [];
    private readonly Dictionary<ulong, List<(EntityGroup Group, char First)>> bySurname = [];
    private readonly Dictionary<ulong, EntityGroup> lastNamed = [];
    private readonly List<EntityGroup> groups = [];

    /// <summary>The groups in the order of their first mention.</summary>
    public IReadOnlyList<EntityGroup> Groups => groups;

    /// <summary>Notes all full names, so that a surname before the first full name finds its person.</summary>
    public void Prepare(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var name = NameParts(mention);
            if (!name.IsFull || name.IsInitial) continue;
            var key = name.First ^ (name.Last * 3);
            if (byFullName.ContainsKey(key)) continue;
            var group = new EntityGroup();
            byFullName[key] = group;
            if (!bySurname.TryGetValue(name.Last, out var others)) bySurname[name.Last] = others = [];
            others.Add((group, name.FirstLetter));
            lastNamed.TryAdd(name.Last, group);
            lastNamed.TryAdd(name.First, group);
        }
    }

    /// <summary>Whether a name of one word is part of the name of a person of the text.</summary>
    public bool IsPart(Mention mention) => NameParts(mention) is { IsFull: false } name && lastNamed.ContainsKey(name.Last);

    /// <summary>Adds a mention to the group of its person.</summary>
    public void Add(Mention mention)
    {
        var name = NameParts(mention);
        var group = Find(name);
        if (group.Mentions.Count == 0) groups.Add(group);
        group.Mentions.Add(mention);
        lastNamed[name.Last] = group;
        if (name.IsFull && !name.IsInitial) lastNamed[name.First] = group;
    }

    private EntityGroup Find(PersonName name)
    {
        if (name.IsFull && !name.IsInitial) return byFullName[name.First ^ (name.Last * 3)];
        if (name.IsInitial && bySurname.TryGetValue(name.Last, out var same))
        {
            foreach (var (group, first) in same)
            {
                if (first == name.FirstLetter) return group;
            }
        }
        else if (!name.IsFull && lastNamed.TryGetValue(name.Last, out var last))
        {
            return last;
        }

        // Nobody of this name is named in full.
        var key = name.IsFull ? name.Last ^ name.FirstLetter : name.Last;
        if (!byFullName.TryGetValue(key, out var alone)) byFullName[key] = alone = new EntityGroup();
        return alone;
    }

    private PersonName NameParts(Mention mention)
    {
        var words = text.AsSpan(mention.Span.Start, mention.Span.Length).TrimEnd();
        var end = words.LastIndexOf(' ');
        if (end < 0) return new(0, NameKey.Of(words), '\0', false, false);

        // "Jr." and "III" are no surnames; "van" belongs to the one that follows.
        var last = words[(end + 1)..];
        while (end > 0 && IsSuffix(last))
        {
            words = words[..end].TrimEnd(" ,");
            end = words.LastIndexOf(' ');
            last = words[(end + 1)..];
        }

        if (end < 0) return new(0, NameKey.Of(last), '\0', false, false);
        var first = words[..words.IndexOf(' ')];
        return new(NameKey.Of(first), NameKey.Of(last), char.ToUpperInvariant(first[0]), true, first.Length == 1 || first[1] == '.');
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV";

    private readonly record struct PersonName(ulong First, ulong Last, char FirstLetter, bool IsFull, bool IsInitial);
}
