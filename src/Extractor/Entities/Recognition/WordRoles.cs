using System.Collections.Frozen;
using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Entities.Recognition;

/// <summary>The roles of words, read once from <c>word-roles.tsv</c>.</summary>
internal static class WordRoles
{
    private static readonly FrozenDictionary<ulong, WordRole> Roles = Read();

    /// <summary>The roles of a word; none where it has none.</summary>
    /// <param name="hash">Hash of its <see cref="NameKey"/>.</param>
    public static WordRole Of(ulong hash) => Roles.GetValueOrDefault(hash);

    private static FrozenDictionary<ulong, WordRole> Read()
    {
        var roles = new Dictionary<ulong, WordRole>();
        foreach (var line in EmbeddedData.Lines("Entities/word-roles.tsv"))
        {
            var parts = line.Split('\t');
            var role = Enum.Parse<WordRole>(parts[0], ignoreCase: true);
            foreach (var word in parts[1].Split(", "))
            {
                var hash = NameKey.Of(word);
                roles[hash] = roles.GetValueOrDefault(hash) | role;
            }
        }

        return roles.ToFrozenDictionary();
    }
}
