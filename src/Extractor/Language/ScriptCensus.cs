namespace Extractor.Language;

/// <summary>How many letters of each script a text holds.</summary>
internal sealed class ScriptCensus
{
    /// <summary>An ideograph or syllable carries about as much as two letters of an alphabet.</summary>
    private const int SyllableWeight = 2;

    private readonly int[] counts = new int[(int)WritingSystem.Single + 1];
    private readonly Dictionary<string, int> single = new(StringComparer.Ordinal);

    /// <summary>Counts a text.</summary>
    /// <param name="text">The text.</param>
    public ScriptCensus(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && !char.IsHighSurrogate(character)) continue;
            var system = Scripts.Of(character);
            var weight = system is WritingSystem.Han or WritingSystem.Kana or WritingSystem.Hangul ? SyllableWeight : 1;
            counts[(int)system] += weight;
            if (system != WritingSystem.None) Letters += weight;
            if (system == WritingSystem.Single && Scripts.LanguageOf(character) is { } language)
                single[language] = single.GetValueOrDefault(language) + 1;
        }
    }

    /// <summary>Letters of known scripts, syllables and ideographs counted twice.</summary>
    public int Letters { get; }

    /// <summary>Share of a script, 0 to 1.</summary>
    public double ShareOf(WritingSystem system) => Letters == 0 ? 0 : (double)counts[(int)system] / Letters;

    /// <summary>The most frequent language among those with a script of their own, and its share.</summary>
    public (string? Language, double Share) TopSingle()
    {
        var top = single.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        return (top.Key, Letters == 0 ? 0 : (double)top.Value / Letters);
    }
}
