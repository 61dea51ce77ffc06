using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Labelling;

/// <summary>What a labeller needs while it labels one document: buffers, and the words that it has met, with their scores.</summary>
internal sealed class LabellerScratch(LabelModel model, Gazetteer gazetteer)
{
    /// <summary>Words that are kept from document to document; the least that news needs, and about 30 MB.</summary>
    private const int MostForms = 40_000;

    /// <summary>The words met so far.</summary>
    public Dictionary<ulong, WordForm> Forms { get; } = [];

    /// <summary>The form of each token.</summary>
    public WordForm[] Words { get; private set; } = [];

    /// <summary>The document's tokens.</summary>
    public TokenTable Table { get; } = new(gazetteer);

    /// <summary>Features while they are gathered.</summary>
    public FeatureList Features { get; } = new();

    /// <summary>What the first pass found.</summary>
    public NameVotes Votes { get; } = new(model.Labels);

    /// <summary>The sentence's label sequences.</summary>
    public Lattice Lattice { get; } = Started(model);

    /// <summary>Sums of weights, a row for each token of the document.</summary>
    public short[] Sums { get; private set; } = [];

    /// <summary>Scores of the sentence.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Labels of the sentence.</summary>
    public int[] Path { get; private set; } = [];

    /// <summary>Makes room for a document.</summary>
    public void Reserve(TokenizedText text)
    {
        if (Forms.Count > MostForms) Forms.Clear();
        var count = text.Tokens.Length;
        if (Words.Length < count) Words = new WordForm[Math.Max(count, Words.Length * 2)];
        if (Sums.Length < count * model.Labels.Width) Sums = new short[Math.Max(count * model.Labels.Width, Sums.Length * 2)];
        Array.Clear(Sums, 0, count * model.Labels.Width);
        var longest = 0;
        for (var i = 0; i + 1 < text.Sentences.Length; i++) longest = Math.Max(longest, text.Sentences[i + 1] - text.Sentences[i]);
        if (Path.Length >= longest) return;
        Path = new int[longest];
        Scores = new float[longest * model.Labels.Count];
    }

    private static Lattice Started(LabelModel model)
    {
        var lattice = new Lattice(model.Labels);
        lattice.SetTransitions(model.Transitions);
        return lattice;
    }
}
