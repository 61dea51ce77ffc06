using Extractor.Language;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>
/// How much a story speaks of the things that make it weigh: for each class of <c>Assessment/stakes.tsv</c> its cues in the head
/// (title and first sentences) and its share of the words of the whole story, both on a logarithmic scale.
/// </summary>
internal sealed class StakesFeatures
{
    /// <summary>Sentences of the story that count as its head beside the title.</summary>
    private const int HeadSentences = 4;

    /// <summary>Words over which the body's cues are counted; a shorter body counts as one of this length.</summary>
    private const double PerWords = 300;

    private readonly CueLexicon cues = CueLexicon.Load("Assessment/stakes.tsv");
    private readonly UnicodeTokenizer tokenizer = new();

    /// <summary>Names of the features, in the order of their values.</summary>
    public IReadOnlyList<string> Names =>
        ["bias", .. cues.Classes.Select(name => "head." + name), .. cues.Classes.Select(name => "body." + name)];

    /// <summary>The classes of cues.</summary>
    public IReadOnlyList<string> Classes => cues.Classes;

    /// <summary>Number of a class among the cues.</summary>
    public int Class(string name) => cues.Class(name);

    /// <summary>Place of a class's share of the body among the features.</summary>
    /// <param name="index">Number of the class.</param>
    public int BodyFeature(int index) => 1 + cues.Classes.Count + index;

    /// <summary>The values of a story.</summary>
    /// <param name="article">The article with its sentences.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public StoryStakes Of(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var count = cues.Classes.Count;
        var row = new double[1 + (2 * count)];
        var found = new List<CueMatch>();
        var stated = new List<(ulong Classes, TextSpan Sentence)>();
        CountTitle(article.Article.Metadata.Title?.Value, row, found);
        int sentences = 0, words = 0;
        foreach (var sentence in layer.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!story[sentence.Block]) continue;
            found.Clear();
            cues.Find(article.Text, layer, sentence, found);
            if (sentences < HeadSentences) Count(found, row.AsSpan(1, count));
            Count(found, row.AsSpan(1 + count, count));
            if (found.Count > 0) stated.Add((found.Aggregate(0UL, (all, cue) => all | cue.Classes), sentence.Span));
            words += sentence.TokenCount;
            sentences++;
        }

        row[0] = 1;
        for (var c = 1; c < row.Length; c++) row[c] = Math.Log(1 + (c <= count ? row[c] : row[c] * PerWords / Math.Max(PerWords, words)));
        return new StoryStakes(row, stated, words);
    }

    private void CountTitle(string? title, double[] row, List<CueMatch> found)
    {
        if (string.IsNullOrWhiteSpace(title)) return;
        var tokens = new List<Token>();
        tokenizer.Tokenize(title, new TextSpan(0, title.Length), null, tokens);
        cues.Find(title, new TextLayer([], tokens), new Sentence(0, title.Length, 0, 0, tokens.Count), found);
        Count(found, row.AsSpan(1, cues.Classes.Count));
    }

    private static void Count(List<CueMatch> found, Span<double> counts)
    {
        foreach (var cue in found)
        {
            for (var c = 0; c < counts.Length; c++)
            {
                if (cue.Is(c)) counts[c]++;
            }
        }
    }
}
