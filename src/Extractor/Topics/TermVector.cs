namespace Extractor.Topics;

/// <summary>A text as the model sees it: log frequencies of the known terms times their weights, to length 1.</summary>
internal sealed class TermVector : ITermSink
{
    private readonly TopicVocabulary vocabulary;
    private readonly Dictionary<int, float> counts = [];
    private readonly List<(int Term, float Weight, int Sentence)> occurrences = [];
    private int words;
    private int knownWords;

    /// <summary>An empty vector.</summary>
    public TermVector(TopicVocabulary vocabulary) => this.vocabulary = vocabulary;

    /// <summary>Share of the words, stop words aside, that the model knows.</summary>
    public double KnownShare => words == 0 ? 0 : (double)knownWords / words;

    /// <summary>Number of words, stop words aside.</summary>
    public int Words => words;

    /// <summary>Number of words that the model knows.</summary>
    public int KnownWords => knownWords;

    /// <summary>Known occurrences in text order.</summary>
    public IReadOnlyList<(int Term, float Weight, int Sentence)> Occurrences => occurrences;

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, float weight, int sentence)
    {
        var index = vocabulary.IndexOf(term);
        if (!term.Contains(' '))
        {
            words++;
            if (index >= 0) knownWords++;
        }

        if (index < 0) return;
        counts[index] = counts.GetValueOrDefault(index) + weight;
        occurrences.Add((index, weight, sentence));
    }

    /// <summary>Terms and values, in ascending order of terms.</summary>
    public (int[] Terms, float[] Values) ToSparse()
    {
        var terms = counts.Keys.Order().ToArray();
        var values = new float[terms.Length];
        var norm = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            values[i] = MathF.Log(1 + counts[terms[i]]) * vocabulary.WeightOf(terms[i]);
            norm += values[i] * values[i];
        }

        var scale = norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 0;
        for (var i = 0; i < values.Length; i++) values[i] *= scale;
        return (terms, values);
    }
}
