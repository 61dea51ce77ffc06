namespace Extractor.Topics;

/// <summary>The terms that the model knows, each with the weight of its rarity.</summary>
internal sealed class TopicVocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> indexes;
    private readonly float[] weights;

    /// <summary>A vocabulary.</summary>
    /// <param name="terms">The terms; their index is their place.</param>
    /// <param name="weights">Inverse document frequency of each.</param>
    public TopicVocabulary(IReadOnlyList<string> terms, float[] weights)
    {
        var map = new Dictionary<string, int>(terms.Count, StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++) map.Add(terms[i], i);
        indexes = map.GetAlternateLookup<ReadOnlySpan<char>>();
        this.weights = weights;
        Terms = terms;
    }

    /// <summary>The terms in order of their index.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Index of a term; -1 where it is unknown.</summary>
    public int IndexOf(ReadOnlySpan<char> term) => indexes.TryGetValue(term, out var index) ? index : -1;

    /// <summary>Inverse document frequency of a term.</summary>
    public float WeightOf(int term) => weights[term];
}
