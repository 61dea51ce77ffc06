using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// The content words of candidate sentences, cut to their first six letters, so that "announced" and "announcement" meet
/// in any language with suffixes (truncation stemming; McNamee and Mayfield 2004 measure it near full stemmers).
/// </summary>
internal sealed class StemTable
{
    private const int StemLength = 6;
    private const int ShortestWord = 4;

    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int[]> stems = [];
    private readonly List<(int All, int New)> names = [];
    private readonly List<int> frequencies = [];
    private readonly List<int> lastUses = [];
    private readonly HashSet<int> title = [];

    /// <summary>Reads the candidates' words once.</summary>
    /// <param name="article">The article with its <see cref="TextLayer"/>.</param>
    /// <param name="candidates">Indices of the sentences, in ascending order.</param>
    public StemTable(AnnotatedArticle article, IReadOnlyList<int> candidates)
    {
        var layer = article.Get<TextLayer>();
        var seenNames = new HashSet<int>();
        var own = new List<int>();
        foreach (var candidate in candidates)
        {
            own.Clear();
            int all = 0, fresh = 0;
            var sentence = layer.Sentences[candidate];
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var token = layer.Tokens[i];
                if (token.Kind == TokenKind.Punctuation || token.End - token.Start < ShortestWord) continue;
                var id = IdOf(article.Text.AsSpan(token.Start, token.End - token.Start));
                if (lastUses[id] != stems.Count)
                {
                    lastUses[id] = stems.Count;
                    own.Add(id);
                }

                if (i == sentence.FirstToken || !char.IsUpper(article.Text[token.Start])) continue;
                all++;
                if (seenNames.Add(id)) fresh++;
            }

            foreach (var id in own) frequencies[id]++;
            stems.Add([.. own]);
            names.Add((all, fresh));
        }

        ReadTitle(article.Article.Metadata.Title?.Value);
    }

    /// <summary>Capitalised words behind a sentence's first one: all, and those that no candidate before it has.</summary>
    /// <param name="index">Position among the candidates.</param>
    public (int All, int New) NewNames(int index) => names[index];

    /// <summary>Stems of a candidate, without repeats.</summary>
    /// <param name="index">Position among the candidates.</param>
    public IReadOnlyList<int> Stems(int index) => stems[index];

    /// <summary>
    /// Share of the title's stems that a candidate has, share of its stems that the title has, and the mean share of
    /// candidates that its stems occur in.
    /// </summary>
    /// <param name="index">Position among the candidates.</param>
    public (double OfTitle, double InTitle, double Centrality) Compare(int index)
    {
        var own = stems[index];
        if (own.Length == 0) return (0, 0, 0);
        int shared = 0, uses = 0;
        foreach (var id in own)
        {
            if (title.Contains(id)) shared++;
            if (frequencies[id] > 1) uses += frequencies[id];
        }

        return (title.Count == 0 ? 0 : (double)shared / title.Count, (double)shared / own.Length, (double)uses / own.Length / stems.Count);
    }

    private void ReadTitle(string? words)
    {
        if (words is null) return;
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsLetterOrDigit(words[i])) continue;
            if (i - start >= ShortestWord) title.Add(IdOf(words.AsSpan(start, i - start)));
            start = i + 1;
        }
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        var stem = word[..Math.Min(word.Length, StemLength)];
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(stem, out var id)) return id;
        id = ids.Count;
        lookup[stem] = id;
        frequencies.Add(0);
        lastUses.Add(-1);
        return id;
    }
}
