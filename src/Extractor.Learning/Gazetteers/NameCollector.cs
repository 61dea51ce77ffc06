using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Gathers names with their flags and senses until they are written.</summary>
internal sealed class NameCollector
{
    /// <summary>Longest key in characters; the text rarely spells out a longer name, and then patterns find it.</summary>
    private const int MaxLength = 45;

    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Places in the order that they were added.</summary>
    public List<GazetteerPlace> Places { get; } = [];

    /// <summary>Identifiers of organisations as <c>domain TAB ticker TAB asn</c>, by line.</summary>
    public List<string> Organizations { get; } = [];

    /// <summary>The names in ordinal order of their keys.</summary>
    public IReadOnlyCollection<KeyValuePair<string, Entry>> Entries => entries;

    /// <summary>Whether a name was added before.</summary>
    public bool Knows(string name) => entries.ContainsKey(NameKey.Fold(name));

    /// <summary>The senses that a name has so far.</summary>
    public IReadOnlyList<NameSense> SensesOf(string name) => entries.TryGetValue(NameKey.Fold(name), out var entry) ? entry.Senses : [];

    /// <summary>Adds a name, or what else it may stand for.</summary>
    public void Add(string name, NameFlags flags, NameSense? sense = null)
    {
        var key = NameKey.Fold(name);
        if (key.Length is 0 or > MaxLength) return;
        if (sense is not null) flags |= GazetteerTables.FlagsOf(name);
        if (!entries.TryGetValue(key, out var entry)) entries[key] = entry = new Entry();
        entry.Flags = NameTable.Combine(entry.Flags, entry.Senses.Count > 0, flags, sense is not null);
        if (sense is { } added && !entry.Senses.Contains(added) && entry.Senses.Count < byte.MaxValue) entry.Senses.Add(added);
    }

    /// <summary>What was gathered on a name.</summary>
    internal sealed class Entry
    {
        /// <summary>Its flags.</summary>
        public NameFlags Flags { get; set; }

        /// <summary>Its senses in the order that they were added.</summary>
        public List<NameSense> Senses { get; } = [];
    }
}
