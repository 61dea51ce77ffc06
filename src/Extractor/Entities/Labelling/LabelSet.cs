namespace Extractor.Entities.Labelling;

/// <summary>
/// The labels of a model in the BILOU scheme (Ratinov and Roth, 2009): first, inner, last and only token of a name of each type, and one for
/// tokens outside of names. The outside label comes last and has no weights of its own: all others are weighed against it.
/// </summary>
internal sealed class LabelSet
{
    /// <summary>Lanes of the vectors that weights are added in.</summary>
    public const int Lanes = 16;

    /// <summary>Creates the labels.</summary>
    /// <param name="types">Names of the types.</param>
    public LabelSet(IReadOnlyList<string> types)
    {
        Types = types;
        Outside = types.Count * 4;
        Count = Outside + 1;
        Width = (Outside + Lanes - 1) / Lanes * Lanes;
        Before = new int[Count][];
        for (var label = 0; label < Count; label++)
            Before[label] = [.. Enumerable.Range(0, Count).Where(before => MayFollow(before, label))];
    }

    /// <summary>Names of the types.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The label of tokens outside of names.</summary>
    public int Outside { get; }

    /// <summary>Number of labels.</summary>
    public int Count { get; }

    /// <summary>Weights of a feature: one for each label but <see cref="Outside"/>, rounded up to whole vectors.</summary>
    public int Width { get; }

    /// <summary>The labels that may stand before each.</summary>
    public int[][] Before { get; }

    /// <summary>The label of a token of a name.</summary>
    public static int Of(int type, LabelPart part) => (type * 4) + (int)part;

    /// <summary>Type of a label other than <see cref="Outside"/>.</summary>
    public static int TypeOf(int label) => label / 4;

    /// <summary>Part of a label other than <see cref="Outside"/>.</summary>
    public static LabelPart PartOf(int label) => (LabelPart)(label & 3);

    /// <summary>Whether a name may start with the label, or a text be outside of one.</summary>
    public bool MayOpen(int label) => label == Outside || PartOf(label) is LabelPart.First or LabelPart.Only;

    /// <summary>Whether a text may end after the label.</summary>
    public bool MayClose(int label) => label == Outside || PartOf(label) is LabelPart.Last or LabelPart.Only;

    /// <summary>Whether one label may stand after another.</summary>
    public bool MayFollow(int before, int label) =>
        MayClose(before)
            ? MayOpen(label)
            : label != Outside && PartOf(label) is LabelPart.Inner or LabelPart.Last && TypeOf(label) == TypeOf(before);

    /// <summary>Where a token stands in its name.</summary>
    public enum LabelPart
    {
        /// <summary>The first of several.</summary>
        First,

        /// <summary>Neither first nor last.</summary>
        Inner,

        /// <summary>The last of several.</summary>
        Last,

        /// <summary>The only one.</summary>
        Only,
    }
}
