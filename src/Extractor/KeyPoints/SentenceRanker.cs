using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.KeyPoints;

/// <summary>Ranks the sentences of the story by how likely an editor would lift them, and picks some that do not repeat each other.</summary>
/// <param name="model">The model of English stories; other languages go by what can be seen on a sentence in any.</param>
internal sealed class SentenceRanker(Lazy<NarrativeModel> model)
{
    /// <summary>
    /// Share of a sentence's stems that a better sentence may have before it counts as said: measured on the annotated pages,
    /// where the editor's own three share 0.4 at most in 95 % of pairs.
    /// </summary>
    private const double MostShared = 0.5;

    /// <summary>Fewest UTF-16 units of a statement in a script that parts its words; shorter ones are labels.</summary>
    private const int ShortestStatement = 25;

    /// <summary>Fewest UTF-16 units of a statement in a script that does not.</summary>
    private const int ShortestUnspaced = 10;

    private readonly SentenceFeatures features = new();
    private readonly LogisticModel plain = LogisticModel.Load("KeyPoints/weights.tsv", "keyPoint", new SentenceFeatures().Names);

    /// <summary>Whether the words are long enough to state something.</summary>
    public static bool IsStatement(ReadOnlySpan<char> words) =>
        words.Length >= ShortestStatement || (words.Length >= ShortestUnspaced && !words.Contains(' '));

    /// <summary>The best sentences, best first, without their datelines.</summary>
    /// <param name="article">The article with sentences, entities and what the model gives.</param>
    /// <param name="count">Most sentences to give.</param>
    /// <param name="said">Spans whose sentences are not to be given again.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<(TextSpan Span, double Probability)> Best(
        AnnotatedArticle article, int count, IReadOnlyList<TextSpan> said, CancellationToken cancellationToken)
    {
        var sentences = article.Get<TextLayer>().Sentences;
        var candidates = Candidates(article, sentences);
        var stems = new StemTable(article, candidates);
        var scores = Score(article, candidates, stems, cancellationToken);
        var taken = new List<HashSet<int>>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (said.Any(span => span.Overlaps(sentences[candidates[i]].Span))) taken.Add([.. stems.Stems(i)]);
        }

        var best = new List<(TextSpan, double)>();
        foreach (var i in Enumerable.Range(0, candidates.Count).OrderByDescending(i => scores[i]))
        {
            if (best.Count == count) break;
            if (taken.Any(other => Repeats(stems.Stems(i), other))) continue;
            taken.Add([.. stems.Stems(i)]);
            best.Add((Dateline.Skip(article.Text, sentences[candidates[i]].Span), scores[i]));
        }

        return best;
    }

    private double[] Score(AnnotatedArticle article, List<int> candidates, StemTable stems, CancellationToken cancellationToken)
    {
        if (article.Get<StoryLayer>().Scores is not { } known)
            return plain.Score(features.Of(article, candidates, stems, useCues: false, cancellationToken));
        var points = known.Of(StoryRole.KeyPoint, candidates);
        return Array.ConvertAll(points, model.Value.Roles[(int)StoryRole.KeyPoint].Choice.Of);
    }

    private static bool Repeats(IReadOnlyList<int> stems, HashSet<int> other) =>
        stems.Count > 0 && stems.Count(other.Contains) > MostShared * Math.Min(stems.Count, other.Count);

    private static List<int> Candidates(AnnotatedArticle article, IReadOnlyList<Sentence> sentences)
    {
        var story = new StoryBlocks(article.Article);
        var candidates = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (story[sentence.Block] && IsStatement(article.Text.AsSpan(sentence.Start, sentence.End - sentence.Start))) candidates.Add(i);
        }

        return candidates;
    }
}
