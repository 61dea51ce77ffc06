using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// What can be seen on a sentence of the story without understanding it: where it stands, how long it is, what it shares with
/// title and text, whether it is speech, whom it names, and the cues of <c>Narrative/cues.tsv</c>. The names are those of the weights' files.
/// </summary>
internal sealed class SentenceFeatures
{
    /// <summary>Times that a cue class, number or name counts at most: a list of ten figures says no more than two.</summary>
    private const int Cap = 2;

    /// <summary>Fewest tokens of a sentence that counts for position: datelines and labels before the lede do not push it back.</summary>
    private const int FullSentence = 7;

    private static readonly string[] PlainNames = [.. Enum.GetNames<PlainFeature>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    private readonly CueLexicon cues = CueLexicon.Load("Narrative/cues.tsv");
    private readonly CueLexicon starts = CueLexicon.Load("Narrative/starts.tsv");

    /// <summary>Names of all features, in the order of their values.</summary>
    public IReadOnlyList<string> Names => [.. PlainNames, .. cues.Classes, .. starts.Classes];

    /// <summary>The features that hold in every language; they come first.</summary>
    private enum PlainFeature
    {
        Bias, First, Second, Third, Early, Relative, Last, Length, Short,
        Title, TitleShare, Centrality, Quote, Numbers, PastYear, Names, NewNames, Question, Salience,
    }

    /// <summary>The candidates and their features.</summary>
    /// <param name="article">The article with its <see cref="TextLayer"/> and <see cref="EntityLayer"/>.</param>
    /// <param name="candidates">Indices of the sentences of the story, in ascending order.</param>
    /// <param name="stems">The candidates' stems.</param>
    /// <param name="useCues">Whether to look for cues; they are English.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<double[]> Of(
        AnnotatedArticle article, IReadOnlyList<int> candidates, StemTable stems, bool useCues, CancellationToken cancellationToken)
    {
        var layer = article.Get<TextLayer>();
        var year = PublicationYear(article.Article.Metadata);
        var rows = new List<double[]>(candidates.Count);
        var found = new List<CueMatch>();
        var salience = Salience(article, layer);
        var full = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new double[PlainNames.Length + cues.Classes.Count + starts.Classes.Count];
            var sentence = layer.Sentences[candidates[i]];
            var isFull = sentence.TokenCount >= FullSentence;
            Place(row, isFull ? full++ : int.MaxValue, i, candidates.Count);
            row[(int)PlainFeature.Length] = Math.Log(1 + sentence.TokenCount) / Math.Log(32);
            row[(int)PlainFeature.Short] = isFull ? 0 : 1;
            (row[(int)PlainFeature.Title], row[(int)PlainFeature.TitleShare], row[(int)PlainFeature.Centrality]) = stems.Compare(i);
            Look(row, article.Text, layer, sentence, stems.NewNames(i), year);
            row[(int)PlainFeature.Salience] = Math.Min(1, salience[candidates[i]]);
            if (useCues) CountCues(row, article.Text, layer, sentence, found);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Sum of the salience of the entities that each sentence names.</summary>
    private static double[] Salience(AnnotatedArticle article, TextLayer layer)
    {
        var sums = new double[layer.Sentences.Count];
        foreach (var entity in article.Get<EntityLayer>().Entities)
        {
            var last = -1;
            foreach (var mention in entity.Mentions)
            {
                var sentence = layer.SentenceAt(mention.Start);
                if (sentence > last) sums[last = sentence] += entity.Salience;
            }
        }

        return sums;
    }

    private static void Place(double[] row, int full, int index, int count)
    {
        row[(int)PlainFeature.Bias] = 1;
        if (full < 3) row[(int)PlainFeature.First + full] = 1;
        row[(int)PlainFeature.Early] = full == int.MaxValue ? 0 : 1.0 / (1 + full);
        row[(int)PlainFeature.Relative] = (double)index / count;
        row[(int)PlainFeature.Last] = index >= count - 2 ? 1 : 0;
    }

    private static void Look(double[] row, string text, TextLayer layer, Sentence sentence, (int All, int New) names, int year)
    {
        int numbers = 0, past = 0;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var token = layer.Tokens[i];
            if (token.Kind != TokenKind.Number) continue;
            numbers++;
            if (token.End - token.Start == 4 && int.TryParse(text.AsSpan(token.Start, 4), out var value) && value >= 1500 && value < year) past = 1;
        }

        row[(int)PlainFeature.Quote] = QuotedShare(text.AsSpan(sentence.Start, sentence.End - sentence.Start));
        row[(int)PlainFeature.Numbers] = Math.Min(numbers, Cap);
        row[(int)PlainFeature.PastYear] = past;
        row[(int)PlainFeature.Names] = Math.Min(names.All, Cap);
        row[(int)PlainFeature.NewNames] = Math.Min(names.New, Cap);
        row[(int)PlainFeature.Question] = text[sentence.End - 1] is '?' or '？' ? 1 : 0;
    }

    private void CountCues(double[] row, string text, TextLayer layer, Sentence sentence, List<CueMatch> found)
    {
        found.Clear();
        cues.Find(text, layer, sentence, found);
        foreach (var cue in found)
        {
            for (var c = 0; c < cues.Classes.Count; c++)
            {
                if (cue.Is(c) && row[PlainNames.Length + c] < Cap) row[PlainNames.Length + c]++;
            }
        }

        found.Clear();
        starts.Find(text, layer, sentence with { TokenCount = Math.Min(sentence.TokenCount, 3) }, found);
        if (found.Count == 0 || found[0].FirstToken != sentence.FirstToken) return;
        for (var c = 0; c < starts.Classes.Count; c++)
        {
            if (found[0].Is(c)) row[PlainNames.Length + cues.Classes.Count + c] = 1;
        }
    }

    /// <summary>Share of the units between quotation marks; a sentence that ends a quotation begun before it counts from its start.</summary>
    private static double QuotedShare(ReadOnlySpan<char> words)
    {
        int inside = 0, open = -1, marks = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is not ('"' or '“' or '”' or '„' or '«' or '»' or '「' or '」')) continue;
            marks++;
            if (open >= 0)
            {
                inside += i - open;
                open = -1;
            }
            else if (marks == 1 && c is '”' or '»' or '」')
            {
                inside += i;
            }
            else
            {
                open = i;
            }
        }

        if (open >= 0) inside += words.Length - open;
        return words.Length == 0 ? 0 : (double)inside / words.Length;
    }

    private static int PublicationYear(PageMetadata metadata) =>
        metadata.PublishedAt?.Value is { Length: >= 4 } value && int.TryParse(value.AsSpan(0, 4), out var year) ? year : int.MaxValue;
}
