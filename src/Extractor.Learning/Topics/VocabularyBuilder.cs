using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Chooses the terms of the model by the number of texts that hold them.</summary>
internal static class VocabularyBuilder
{
    /// <summary>The vocabulary in ordinal order, with smoothed inverse document frequency.</summary>
    /// <param name="texts">The terms of each text.</param>
    /// <param name="isDefinition">Whether the text of an index defines a label, so that its terms are kept however rare.</param>
    /// <param name="options">How many terms to keep.</param>
    public static TopicVocabulary Build(IReadOnlyList<TermCounts> texts, Func<int, bool> isDefinition, TopicFitOptions options)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var term in text.Counts.Keys) frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        }

        var kept = texts.Where((_, i) => isDefinition(i)).SelectMany(text => text.Counts.Keys).ToHashSet(StringComparer.Ordinal);
        var terms = frequencies.Where(pair => pair.Value >= options.FewestTexts || kept.Contains(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(options.MostTerms)
            .Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        return new(terms, [.. terms.Select(term => (float)(Math.Log((1.0 + texts.Count) / (1 + frequencies[term])) + 1))]);
    }

    /// <summary>The vector of a text.</summary>
    public static TermVector Vector(TermCounts text, TopicVocabulary vocabulary)
    {
        var vector = new TermVector(vocabulary);
        foreach (var (term, weight) in text.Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal)) vector.Add(term, weight, 0);
        return vector;
    }
}
