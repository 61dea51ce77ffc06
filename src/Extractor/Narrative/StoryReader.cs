using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Measures the sentences of an English story for the model: the features of <see cref="SentenceFeatures"/>, the kind of page, the
/// paragraph, likeness to title, lede and whole, how the story speaks on the whole, and the words themselves.
/// </summary>
/// <param name="weights">How much words tell.</param>
internal sealed class StoryReader(StemWeights weights)
{
    /// <summary>Tokens of a full sentence: a dateline or a label is shorter.</summary>
    private const int FullSentence = 7;

    /// <summary>Tokens from which a sentence is long.</summary>
    private const int LongSentence = 40;

    /// <summary>Tokens at the end of the sentence before that are looked at.</summary>
    private const int LastTokens = 3;

    /// <summary>Marks of buckets: of a sentence's beginning, and of the end of the one before.</summary>
    private const uint Opening = 1, Preceding = 2;

    private static readonly SentenceFeatures Features = new();
    private static readonly string[] Own =
    [
        "toTitle", "ofTitle", "toLede", "toCentre", "toLast", "toNext", "told", "firstOfBlock", "blockSize", "block", "opensQuote", "money",
        "percent", "item", "quoteBlock", "size", "news", "profile", "blog", "pressRelease", "listing", "titleQuestion", "titleYou", "full",
        "heading", "sinceHeading", "underHeading", "headings", "beforeHeading", "fromEnd", "mentions", "long", "commas", "colon", "bracket", "endsColon", "exclaims",
    ];

    /// <summary>Features that <see cref="LookAround"/> sees; they are the last of the own ones.</summary>
    private const int Around = 13;

    private static readonly int Cues = Features.Names.Count;

    /// <summary>Names of the features, in the order of their values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features.Names, .. Own, .. Features.Names.Select(name => "all." + name)];

    /// <summary>The table of a story.</summary>
    /// <param name="article">The article with language, sentences and entities.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public StoryTable Read(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var layer = article.Get<TextLayer>();
        var blocks = new StoryBlocks(article.Article);
        var story = new List<int>();
        var lede = -1;
        for (var i = 0; i < layer.Sentences.Count; i++)
        {
            if (!blocks[layer.Sentences[i].Block]) continue;
            if (lede < 0 && layer.Sentences[i].TokenCount >= FullSentence) lede = story.Count;
            story.Add(i);
        }

        var plain = Features.Of(article, story, new StemTable(article, story), useCues: true, cancellationToken);
        var vectors = new StoryVectors(article, story, lede, weights);
        var outline = new StoryOutline(article, story);
        var named = NamesOf(article, layer);
        var values = new FeatureTable(story.Count, Names.Count);
        var means = new float[Cues];
        foreach (var row in plain)
        {
            for (var j = 0; j < Cues; j++) means[j] += (float)row[j] / plain.Count;
        }

        for (var i = 0; i < story.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = values[i];
            for (var j = 0; j < Cues; j++) row[j] = (float)plain[i][j];
            Look(row[Cues..], article, layer, story, i, vectors, lede);
            LookAround(row[(Cues + Own.Length - Around)..], article.Text, layer.Sentences[story[i]], outline, i, story.Count, named[story[i]]);
            means.CopyTo(row[(Cues + Own.Length)..]);
        }

        return new(story, values, [.. story.Select((sentence, i) => WordsOf(article.Text, layer, layer.Sentences[sentence], i == 0 ? null : layer.Sentences[story[i - 1]]))]);
    }

    private static void Look(Span<float> row, AnnotatedArticle article, TextLayer layer, List<int> story, int i, StoryVectors vectors, int lede)
    {
        var sentence = layer.Sentences[story[i]];
        var words = article.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        var title = article.Article.Metadata.Title?.Value ?? string.Empty;
        int first = i, last = i;
        while (first > 0 && i - first < 8 && layer.Sentences[story[first - 1]].Block == sentence.Block) first--;
        while (last + 1 < story.Count && last - i < 8 && layer.Sentences[story[last + 1]].Block == sentence.Block) last++;
        var block = article.Article.Blocks[sentence.Block];
        var kind = article.Article.Kind;
        ReadOnlySpan<float> values =
        [
            vectors.ToTitle(i), vectors.OfTitle(i), vectors.ToLede(i), vectors.ToCentre(i),
            i > 0 ? vectors.Between(i, i - 1) : 0, i + 1 < story.Count ? vectors.Between(i, i + 1) : 0,
            MathF.Log(1 + vectors.Told(i)) / 3, first == i ? 1 : 0, 1f / (1 + last - first), 1f / (1 + (sentence.Block - layer.Sentences[story[0]].Block)),
            words[0] is '"' or '“' or '«' or '\'' or '‘' ? 1 : 0, words.ContainsAny('$', '€', '£') ? 1 : 0,
            words.Contains('%') || words.Contains("per cent", StringComparison.OrdinalIgnoreCase) || words.Contains("percent", StringComparison.OrdinalIgnoreCase) ? 1 : 0,
            block.Kind == BlockKind.ListItem ? 1 : 0, block.Kind == BlockKind.Quote ? 1 : 0, MathF.Log(1 + story.Count) / 4,
            kind == ArticleKind.News ? 1 : 0, kind == ArticleKind.Profile ? 1 : 0, kind == ArticleKind.Blog ? 1 : 0, kind == ArticleKind.PressRelease ? 1 : 0,
            kind == ArticleKind.Listing ? 1 : 0, title.Contains('?', StringComparison.Ordinal) ? 1 : 0,
            title.Contains("you", StringComparison.OrdinalIgnoreCase) || title.StartsWith("how", StringComparison.OrdinalIgnoreCase) ? 1 : 0,
            i == lede ? 1 : 0,
        ];
        values.CopyTo(row);
    }

    private static void LookAround(Span<float> row, string text, Sentence sentence, StoryOutline outline, int i, int count, int names)
    {
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        var since = outline.Since(i);
        ReadOnlySpan<float> values =
        [
            outline.IsHeading(i) ? 1 : 0, since == 0 ? 0 : 1f / since, since == 1 ? 1 : 0, outline.Above(i) / 8f, outline.IsBeforeHeading(i) ? 1 : 0,
            1f / (count - i), Math.Min(names, 3), sentence.TokenCount > LongSentence ? 1 : 0, words.Count(',') / 3f,
            words.Contains(':') ? 1 : 0, words.Contains('(') ? 1 : 0, words[^1] == ':' ? 1 : 0, words[^1] == '!' ? 1 : 0,
        ];
        values.CopyTo(row);
    }

    /// <summary>Number of mentions of entities in each sentence.</summary>
    private static int[] NamesOf(AnnotatedArticle article, TextLayer layer)
    {
        var counts = new int[layer.Sentences.Count];
        foreach (var entity in article.Get<EntityLayer>().Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (layer.SentenceAt(mention.Start) is var sentence and >= 0) counts[sentence]++;
            }
        }

        return counts;
    }

    /// <summary>The buckets of a sentence's words and pairs of words; its first word and pair, and the last words of the sentence before, again as such.</summary>
    private static int[] WordsOf(string text, TextLayer layer, Sentence sentence, Sentence? before)
    {
        var buckets = new HashSet<int>();
        uint previous = 0;
        var place = 0;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var token = layer.Tokens[i];
            if (token.Kind == TokenKind.Punctuation) continue;
            var hash = WordHash.Of(text.AsSpan(token.Start, token.End - token.Start));
            buckets.Add(WordHash.PairBucket(hash));
            if (previous != 0) buckets.Add(WordHash.PairBucket(WordHash.Pair(previous, hash)));
            if (place < 2) buckets.Add(WordHash.PairBucket(WordHash.Pair(Opening, place == 0 ? hash : WordHash.Pair(previous, hash))));
            previous = hash;
            place++;
        }

        for (var i = before is { } left ? left.FirstToken + Math.Max(0, left.TokenCount - LastTokens) : 0; before is { } other && i < other.FirstToken + other.TokenCount; i++)
            buckets.Add(WordHash.PairBucket(WordHash.Pair(Preceding, WordHash.Of(text.AsSpan(layer.Tokens[i].Start, layer.Tokens[i].End - layer.Tokens[i].Start)))));

        return [.. buckets.Order()];
    }
}
