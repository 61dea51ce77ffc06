using System.Runtime.InteropServices;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>All documents with their features by number: those of words once for each form, those of tokens one after another.</summary>
internal sealed class TrainingCorpus
{
    /// <summary>Gold label of tokens that may be outside or of an unknown type.</summary>
    public const int Open = -1;

    private readonly Dictionary<ulong, int> formNumbers = [];
    private readonly List<WordForm> forms = [];
    private readonly List<ulong> rawRows = [];
    private readonly List<int> rowEnds = [];
    private readonly Dictionary<string, HashSet<string>> typesOfSets = new(StringComparer.Ordinal);
    private int[][]? voteRows;
    private FeatureIndex? voteIndex;

    /// <summary>Reads documents.</summary>
    /// <param name="documents">Mapped documents.</param>
    /// <param name="labels">The labels; types of names that are not among them are <see cref="Open"/>.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="lexicon">Classes of words.</param>
    /// <param name="fewest">Tokens that a feature must be seen at.</param>
    public TrainingCorpus(IReadOnlyList<GoldDocument> documents, LabelSet labels, Gazetteer gazetteer, WordLexicon lexicon, int fewest)
    {
        Documents = documents;
        Labels = labels;
        var reader = new WordFormReader(gazetteer, lexicon);
        var table = new TokenTable(gazetteer);
        var features = new FeatureList();
        var gold = new List<int>();
        var formOf = new List<int>();
        var sentences = new List<TrainingSentence>();
        for (var d = 0; d < documents.Count; d++)
        {
            var text = documents[d].Text;
            FirstTokens.Add(gold.Count);
            gold.AddRange(GoldOf(documents[d], labels));
            var words = new WordForm[text.Tokens.Length];
            for (var i = 0; i < words.Length; i++)
            {
                var number = FormOf(text[i], reader);
                formOf.Add(number);
                words[i] = forms[number];
            }

            table.Read(text, words);
            for (var i = 0; i < words.Length; i++)
            {
                features.Clear();
                TokenFeatures.Collect(table, i, features);
                rawRows.AddRange(features.Features);
                rowEnds.Add(rawRows.Count);
            }

            for (var s = 0; s + 1 < text.Sentences.Length; s++)
                sentences.Add(new(d, FirstTokens[d] + text.Sentences[s], text.Sentences[s + 1] - text.Sentences[s]));
        }

        Gold = [.. gold];
        FormOfToken = [.. formOf];
        Sentences = [.. sentences];
        (FormRows, TokenRows) = Number(fewest);
        LatentLabels = LatentOf();
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<GoldDocument> Documents { get; }

    /// <summary>The labels.</summary>
    public LabelSet Labels { get; }

    /// <summary>Index of each document's first token.</summary>
    public List<int> FirstTokens { get; } = [];

    /// <summary>Gold label of each token, or <see cref="Open"/>.</summary>
    public int[] Gold { get; }

    /// <summary>Number of each token's form; that of the edge is 0.</summary>
    public int[] FormOfToken { get; }

    /// <summary>All sentences.</summary>
    public TrainingSentence[] Sentences { get; }

    /// <summary>Features of each form at each place.</summary>
    public int[][] FormRows { get; }

    /// <summary>Features of tokens by themselves, one after another.</summary>
    public int[] TokenRows { get; }

    private FeatureIndex Index { get; } = new();

    /// <summary>For each document's set, the labels that <see cref="Open"/> stands for.</summary>
    public bool[][] LatentLabels { get; }

    /// <summary>Features of a token by itself.</summary>
    public ReadOnlySpan<int> RowsOf(int token) => TokenRows.AsSpan(token == 0 ? 0 : rowEnds[token - 1], rowEnds[token] - (token == 0 ? 0 : rowEnds[token - 1]));

    /// <summary>Features of a token by what the first pass found; empty before <see cref="SetVotes"/>.</summary>
    public ReadOnlySpan<int> VotesOf(int token) => voteRows?[token];

    /// <summary>Number of features, those of votes included.</summary>
    public int FeatureCount => Index.Count + (voteIndex?.Count ?? 0);

    /// <summary>Takes what the first pass tells of each token.</summary>
    /// <param name="votes">Features of each token.</param>
    /// <param name="fewest">Tokens that a feature must be seen at.</param>
    public void SetVotes(ulong[][] votes, int fewest)
    {
        voteIndex = new FeatureIndex();
        foreach (var features in votes)
        {
            foreach (var hash in features) voteIndex.Note(hash, 1);
        }

        voteIndex.Freeze(fewest);
        voteRows = [.. votes.Select(features => features.Select(voteIndex.Find).Where(row => row >= 0).Select(row => row + Index.Count).ToArray())];
    }

    /// <summary>The hashes of the features, by number.</summary>
    public ulong[] Hashes() => [.. Index.Hashes(), .. voteIndex?.Hashes() ?? []];

    /// <summary>Number of the form that a token of a sentence has; 0 outside of the sentence.</summary>
    public int FormAt(in TrainingSentence sentence, int token) => token < 0 || token >= sentence.Length ? 0 : FormOfToken[sentence.First + token];

    /// <summary>Types that a set labels.</summary>
    public IReadOnlySet<string> TypesOf(string set)
    {
        if (!typesOfSets.TryGetValue(set, out var types))
            typesOfSets[set] = types = Documents.Where(document => document.Set == set).SelectMany(document => document.Names).Select(name => name.Type).ToHashSet();
        return types;
    }

    private int FormOf(ReadOnlySpan<char> word, WordFormReader reader)
    {
        if (forms.Count == 0) forms.Add(WordForm.Edge);
        var hash = FeatureHash.Of(word);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(formNumbers, hash, out var known);
        if (known) return number;
        number = forms.Count;
        forms.Add(reader.Read(word, hash));
        return number;
    }

    private static int[] GoldOf(GoldDocument document, LabelSet labels)
    {
        var gold = new int[document.Text.Tokens.Length];
        Array.Fill(gold, labels.Outside);
        foreach (var name in document.Names)
        {
            var type = -1;
            for (var i = 0; i < labels.Types.Count; i++)
            {
                if (labels.Types[i] == name.Type) type = i;
            }

            for (var t = name.First; t <= name.Last; t++)
            {
                var part = name.First == name.Last ? LabelSet.LabelPart.Only : t == name.First ? LabelSet.LabelPart.First : t == name.Last ? LabelSet.LabelPart.Last : LabelSet.LabelPart.Inner;
                gold[t] = type < 0 ? Open : LabelSet.Of(type, part);
            }
        }

        return gold;
    }

    // What a set does not label may be there all the same.
    private bool[][] LatentOf()
    {
        var bySet = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        var latent = new bool[Documents.Count][];
        for (var d = 0; d < Documents.Count; d++)
        {
            var set = Documents[d].Set;
            if (!bySet.TryGetValue(set, out var allowed))
            {
                allowed = bySet[set] = new bool[Labels.Count];
                allowed[Labels.Outside] = true;
                for (var type = 0; type < Labels.Types.Count; type++)
                    Array.Fill(allowed, !TypesOf(set).Contains(Labels.Types[type]), type * 4, 4);
            }

            latent[d] = allowed;
            if (Array.IndexOf(allowed, true) == Labels.Outside) continue;
            var end = d + 1 < FirstTokens.Count ? FirstTokens[d + 1] : Gold.Length;
            for (var t = FirstTokens[d]; t < end; t++)
            {
                if (Gold[t] == Labels.Outside) Gold[t] = Open;
            }
        }

        return latent;
    }

    private (int[][] Forms, int[] Tokens) Number(int fewest)
    {
        var uses = new int[forms.Count * WordFeatures.Places];
        foreach (var sentence in Sentences)
        {
            for (var t = 0; t < sentence.Length; t++)
            {
                for (var place = 0; place < WordFeatures.Places; place++) uses[(FormAt(sentence, t + place - WordFeatures.Reach) * WordFeatures.Places) + place]++;
            }
        }

        var features = new FeatureList();
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] == 0) continue;
            features.Clear();
            WordFeatures.Collect(forms[i / WordFeatures.Places], (i % WordFeatures.Places) - WordFeatures.Reach, features);
            foreach (var hash in features.Features) Index.Note(hash, uses[i]);
        }

        foreach (var hash in rawRows) Index.Note(hash, 1);
        Index.Freeze(fewest);
        var formRows = new int[uses.Length][];
        var kept = new List<int>();
        for (var i = 0; i < uses.Length; i++)
        {
            features.Clear();
            kept.Clear();
            WordFeatures.Collect(forms[i / WordFeatures.Places], (i % WordFeatures.Places) - WordFeatures.Reach, features);
            foreach (var hash in features.Features)
            {
                if (uses[i] > 0 && Index.Find(hash) is >= 0 and var row) kept.Add(row);
            }

            formRows[i] = [.. kept];
        }

        var tokens = new List<int>(rawRows.Count / 2);
        for (int t = 0, at = 0; t < rowEnds.Count; t++)
        {
            for (; at < rowEnds[t]; at++)
            {
                if (Index.Find(rawRows[at]) is >= 0 and var row) tokens.Add(row);
            }

            rowEnds[t] = tokens.Count;
        }

        rawRows.Clear();
        rawRows.TrimExcess();
        return (formRows, [.. tokens]);
    }
}
