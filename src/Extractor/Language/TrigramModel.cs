using Extractor.Models;

namespace Extractor.Language;

/// <summary>Letter trigrams by language, after Cavnar and Trenkle 1994, scored as a naive Bayes model.</summary>
internal sealed class TrigramModel
{
    /// <summary>Level of a trigram that a language does not have, in half bits.</summary>
    private const byte Unseen = 34;

    private static readonly Lazy<TrigramModel> Shared = new(Load);
    private readonly Dictionary<long, int> rows;
    private readonly byte[] levels;

    private TrigramModel(IReadOnlyList<string> languages, Dictionary<long, int> rows, byte[] levels)
    {
        Languages = languages;
        this.rows = rows;
        this.levels = levels;
    }

    /// <summary>The model that ships with the program; read at first use.</summary>
    public static TrigramModel Default => Shared.Value;

    /// <summary>The languages, in ordinal order.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Adds up, for each language, the half bits that the text's known trigrams cost it; returns the number of those trigrams.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="costs">Receives the sums; as long as <see cref="Languages"/>.</param>
    public int Score(ReadOnlySpan<char> text, Span<int> costs)
    {
        var known = 0;
        long key = 0;
        var run = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                run = 0;
                continue;
            }

            key = ((key << 16) | char.ToLowerInvariant(character)) & 0xFFFF_FFFF_FFFF;
            if (++run < 3 || !rows.TryGetValue(key, out var row)) continue;
            known++;
            var of = levels.AsSpan(row * Languages.Count, Languages.Count);
            for (var i = 0; i < of.Length; i++) costs[i] += of[i];
        }

        return known;
    }

    private static TrigramModel Load()
    {
        var lines = EmbeddedData.Lines("Language/trigrams.tsv").Select(line => line.Split('\t')).ToList();
        var languages = lines.Select(line => line[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rows = new Dictionary<long, int>(8192);
        foreach (var line in lines)
        {
            for (var i = 0; i < line[2].Length; i += 3) rows.TryAdd(KeyOf(line[2].AsSpan(i, 3)), rows.Count);
        }

        var levels = new byte[rows.Count * languages.Count];
        Array.Fill(levels, Unseen);
        foreach (var line in lines)
        {
            var column = languages.IndexOf(line[0]);
            var level = byte.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture);
            for (var i = 0; i < line[2].Length; i += 3) levels[(rows[KeyOf(line[2].AsSpan(i, 3))] * languages.Count) + column] = level;
        }

        return new(languages, rows, levels);
    }

    private static long KeyOf(ReadOnlySpan<char> trigram) => ((long)trigram[0] << 32) | ((long)trigram[1] << 16) | trigram[2];
}
