using Extractor.Model;
using Extractor.Models;

namespace Extractor.Assessment;

/// <summary>Reads from the words by which a page sorts its subject ("Institution Type") what sort of thing they fit.</summary>
internal sealed class SubjectKinds
{
    private readonly Dictionary<string, EntityType> types = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the vocabulary.</summary>
    public SubjectKinds()
    {
        foreach (var line in EmbeddedData.Lines("Assessment/kinds.tsv"))
        {
            var cells = line.Split('\t');
            types[cells[1]] = Enum.Parse<EntityType>(cells[0], ignoreCase: true);
        }
    }

    /// <summary>The types that the words name; empty where they name none.</summary>
    public IReadOnlySet<EntityType> Of(string words)
    {
        var found = new HashSet<EntityType>();
        var lookup = types.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsLetter(words[i])) continue;
            if (TryFind(words.AsSpan(start, i - start), out var type)) found.Add(type);
            start = i + 1;
        }

        return found;

        bool TryFind(ReadOnlySpan<char> word, out EntityType type) =>
            lookup.TryGetValue(word, out type) || (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && lookup.TryGetValue(word[..^1], out type));
    }

    /// <summary>Whether the words name some sort of thing, and the type is none of it.</summary>
    public bool Contradict(string words, EntityType type) => Of(words) is { Count: > 0 } named && !named.Contains(type);
}
