using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Gathers names with their flags and senses until they are written.</summary>
internal sealed class NameCollector
{
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<(ulong Hash, int Place)> minor = [];

    /// <summary>Places in the order that they were added.</summary>
    public List<GazetteerPlace> Places { get; } = [];

    /// <summary>Number of first-order divisions, which stand before all other places.</summary>
    public int Divisions { get; set; }

    /// <summary>Identifiers of organisations, <c>KEY=VALUE</c> with tabs between.</summary>
    public List<string> Organizations { get; } = [];

    /// <summary>The names in ordinal order of their keys.</summary>
    public IReadOnlyCollection<KeyValuePair<string, Entry>> Entries => entries;

    /// <summary>Names of minor places by the hash of their key.</summary>
    public IReadOnlyCollection<(ulong Hash, int Place)> Minor => minor;

    /// <summary>The senses that a name has so far.</summary>
    public IReadOnlyList<NameSense> SensesOf(string name) => entries.TryGetValue(NameKey.Fold(name), out var entry) ? entry.Senses : [];

    /// <summary>Adds a name, or what else it may stand for.</summary>
    public void Add(string name, NameFlags flags, NameSense? sense = null)
    {
        var key = NameKey.Fold(name);
        if (key.Length == 0) return;
        if (sense is not null) flags |= CapitalName.FlagsOf(name);
        if (!entries.TryGetValue(key, out var entry)) entries[key] = entry = new Entry();
        entry.Flags = NameTable.Combine(entry.Flags, entry.Senses.Count > 0, flags, sense is not null);
        if (sense is { } added && !entry.Senses.Contains(added)) entry.Senses.Add(added);
    }

    /// <summary>Adds a name of a place by which no place is told from another thing.</summary>
    public void AddMinor(string name, int place)
    {
        if (NameKey.Of(name) is not 0 and var hash) minor.Add((hash, place));
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
