using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Sentences as bags of hashed words, weighed by how much these tell: likeness to title, first sentence, the whole story, and to the
/// sentences next to it, as cosines.
/// </summary>
internal sealed class StoryVectors
{
    private readonly StemWeights weights;
    private readonly float[] title = new float[WordHash.Buckets];
    private readonly float[] lede = new float[WordHash.Buckets];
    private readonly float[] centre = new float[WordHash.Buckets];
    private readonly float[] one = new float[WordHash.Buckets];
    private readonly (int Bucket, float Value)[][] sentences;
    private readonly float titleLength;
    private readonly float ledeLength;
    private readonly float centreLength;

    /// <summary>Reads the story once.</summary>
    /// <param name="article">The article with its sentences.</param>
    /// <param name="story">Indices of the sentences of the story.</param>
    /// <param name="lede">Place of the first full sentence in the story; -1 where there is none.</param>
    /// <param name="weights">How much words tell.</param>
    public StoryVectors(AnnotatedArticle article, IReadOnlyList<int> story, int lede, StemWeights weights)
    {
        this.weights = weights;
        var layer = article.Get<TextLayer>();
        sentences = new (int, float)[story.Count][];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = Bag(article.Text, layer, layer.Sentences[story[i]]);
            var length = Length(sentences[i]);
            if (length == 0) continue;
            foreach (var (bucket, value) in sentences[i]) centre[bucket] += value / length;
        }

        if (article.Article.Metadata.Title?.Value is { } words) ReadTitle(words);
        if (lede >= 0) foreach (var (bucket, value) in sentences[lede]) this.lede[bucket] = value;
        titleLength = Length(title);
        ledeLength = Length(this.lede);
        centreLength = Length(centre);
    }

    /// <summary>Likeness of a sentence to the title.</summary>
    public float ToTitle(int index) => Cosine(sentences[index], title, titleLength);

    /// <summary>Share of what the title says that a sentence says too.</summary>
    public float OfTitle(int index)
    {
        if (titleLength == 0) return 0;
        var shared = 0f;
        foreach (var (bucket, _) in sentences[index]) shared += title[bucket] * title[bucket];
        return shared / (titleLength * titleLength);
    }

    /// <summary>Likeness of a sentence to the first full one.</summary>
    public float ToLede(int index) => Cosine(sentences[index], lede, ledeLength);

    /// <summary>Likeness of a sentence to the whole.</summary>
    public float ToCentre(int index) => Cosine(sentences[index], centre, centreLength);

    /// <summary>Likeness of two sentences.</summary>
    public float Between(int first, int second)
    {
        foreach (var (bucket, value) in sentences[second]) one[bucket] = value;
        var cosine = Cosine(sentences[first], one, Length(sentences[second]));
        foreach (var (bucket, _) in sentences[second]) one[bucket] = 0;
        return cosine;
    }

    /// <summary>Sum of the weights of a sentence's words: what it tells.</summary>
    public float Told(int index)
    {
        var sum = 0f;
        foreach (var (_, value) in sentences[index]) sum += value;
        return sum;
    }

    private (int Bucket, float Value)[] Bag(string text, TextLayer layer, Sentence sentence)
    {
        var bag = new List<(int, float)>(sentence.TokenCount);
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var token = layer.Tokens[i];
            if (token.Kind == TokenKind.Punctuation) continue;
            var bucket = WordHash.Bucket(WordHash.Of(text.AsSpan(token.Start, token.End - token.Start)));
            if (one[bucket] > 0) continue;
            one[bucket] = 1;
            bag.Add((bucket, weights[bucket]));
        }

        foreach (var (bucket, _) in bag) one[bucket] = 0;
        return [.. bag];
    }

    private void ReadTitle(string words)
    {
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsLetterOrDigit(words[i])) continue;
            if (i > start)
            {
                var bucket = WordHash.Bucket(WordHash.Of(words.AsSpan(start, i - start)));
                title[bucket] = weights[bucket];
            }

            start = i + 1;
        }
    }

    private static float Cosine((int Bucket, float Value)[] bag, float[] other, float otherLength)
    {
        var length = Length(bag);
        if (length == 0 || otherLength == 0) return 0;
        var sum = 0f;
        foreach (var (bucket, value) in bag) sum += value * other[bucket];
        return sum / (length * otherLength);
    }

    private static float Length((int Bucket, float Value)[] bag)
    {
        var sum = 0f;
        foreach (var (_, value) in bag) sum += value * value;
        return MathF.Sqrt(sum);
    }

    private static float Length(float[] vector)
    {
        var sum = 0f;
        foreach (var value in vector) sum += value * value;
        return MathF.Sqrt(sum);
    }
}
