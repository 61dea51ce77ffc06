using Extractor.KeyPoints;
using Extractor.Learning.Evaluation;
using Extractor.Learning.Narrative;
using Extractor.Model;
using Extractor.Narrative;
using Newtonsoft.Json;

namespace Extractor.Learning.KeyPoints;

/// <summary>
/// How much key points say of what people say in summaries: ROUGE F1 of three key points, of the first three sentences (LEAD-3) and of those that TextRank
/// chooses, against the summary that fits best. Only sentences of the story that are long enough to state something are candidates, for all three.
/// </summary>
public sealed record KeyPointEvaluation
{
    private const int Points = 3;
    private static readonly string[] Methods = ["keyPoints", "lead3", "textRank"];
    private static readonly string[] Kinds = ["rouge1", "rouge2", "rougeL"];

    /// <summary>Each measure by name, such as <c>keyPoints.rouge1</c>, with its interval by bootstrap over texts; <c>overLead3.rouge1</c> and the like are differences.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Number of texts.</summary>
    public required int Texts { get; init; }

    /// <summary>The measures in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Order { get; } = [.. Methods.Append("overLead3").Append("overTextRank").SelectMany(method => Kinds.Select(kind => $"{method}.{kind}"))];

    /// <summary>Reads the texts of a file or folder and scores their key points.</summary>
    /// <param name="path">Texts with their summaries.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">The texts cannot be read.</exception>
    /// <exception cref="FormatException">A line holds no text, or no text has a summary.</exception>
    public static KeyPointEvaluation Run(string path, CancellationToken cancellationToken = default)
    {
        var texts = SummaryFile.Read(path);
        var reader = new StoryAnnotation();
        var story = new StoryAnnotator();
        var annotator = new KeyPointAnnotator(new KeyPointOptions { Count = Points });
        var scores = new double[texts.Count][];
        Parallel.For(0, scores.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            if (reader.Read(texts[i].Page, cancellationToken) is not { } article) return;
            article = article.With(story.Annotate(article, cancellationToken));
            var points = ((KeyPointLayer)annotator.Annotate(article, cancellationToken)).KeyPoints.Select(point => point.Value).ToList();
            scores[i] = Score(points, Statements(article), texts[i].References);
        });
        return Of([.. scores.OfType<double[]>()]);
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    /// <summary>The scores of the methods, each by ROUGE-1, 2 and L.</summary>
    internal static double[] Score(IReadOnlyList<string> points, IReadOnlyList<string> sentences, IReadOnlyList<string> references)
    {
        var chosen = TextRank.Best([.. sentences.Select(PageText.Tokens)], Points).Select(i => sentences[i]);
        IEnumerable<string>[] methods = [points, sentences.Take(Points), chosen];
        return [.. methods.SelectMany(method => Best(PageText.Tokens(string.Join(' ', method)), references))];
    }

    private static KeyPointEvaluation Of(IReadOnlyList<double[]> scores)
    {
        if (scores.Count == 0) throw new FormatException("No text has a summary that is not its own beginning.");
        var measures = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            var place = kind;
            for (var method = 0; method < Methods.Length; method++)
            {
                var at = (method * Kinds.Length) + place;
                measures[$"{Methods[method]}.{Kinds[place]}"] = Bootstrap.Of(scores.Count, draw => draw.Average(i => scores[i][at]));
                if (method == 0) continue;
                measures[$"over{char.ToUpperInvariant(Methods[method][0])}{Methods[method][1..]}.{Kinds[place]}"] = Bootstrap.Of(scores.Count, draw => draw.Average(i => scores[i][place] - scores[i][at]));
            }
        }

        return new() { Measures = measures, Texts = scores.Count };
    }

    private static double[] Best(List<string> summary, IReadOnlyList<string> references)
    {
        var best = new double[Kinds.Length];
        foreach (var reference in references.Select(PageText.Tokens))
        {
            double[] scores = [Rouge.Runs(summary, reference, 1).F1, Rouge.Runs(summary, reference, 2).F1, Rouge.Longest(summary, reference).F1];
            for (var kind = 0; kind < best.Length; kind++) best[kind] = Math.Max(best[kind], scores[kind]);
        }

        return best;
    }

    private static List<string> Statements(AnnotatedArticle article)
    {
        var blocks = new StoryBlocks(article.Article);
        return
        [
            .. article.Get<TextLayer>().Sentences.Where(sentence => blocks[sentence.Block])
                .Select(sentence => sentence.Span.Of(article.Text)).Where(words => SentenceRanker.IsStatement(words)),
        ];
    }
}
