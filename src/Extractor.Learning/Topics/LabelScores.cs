using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Topics;

/// <summary>Collects what was told of texts and measures it against their labels.</summary>
/// <param name="labels">The labels that are told apart.</param>
/// <param name="isOneOf">Whether the probabilities of a text add up to 1.</param>
internal sealed class LabelScores(IReadOnlyList<string> labels, bool isOneOf)
{
    private readonly List<(LabelledText Text, int[] Right, double[] Scores)> told = [];
    private readonly Dictionary<string, int> places = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i, StringComparer.Ordinal);

    /// <summary>The labels that are told apart.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>Whether the probabilities of a text add up to 1.</summary>
    public bool IsOneOf => isOneOf;

    /// <summary>Number of texts.</summary>
    public int Count => told.Count;

    /// <summary>The texts with the places of their labels, the main one first, and the probabilities of all.</summary>
    public IReadOnlyList<(LabelledText Text, int[] Right, double[] Scores)> Told => told;

    /// <summary>Takes what was told of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="right">Its labels, the main one first; those that are not told apart count as none.</param>
    /// <param name="scores">The probabilities.</param>
    public void Add(LabelledText text, IReadOnlyList<string> right, double[] scores) =>
        told.Add((text, [.. right.Select(label => places.GetValueOrDefault(label, -1))], scores));

    /// <summary>Those of some texts.</summary>
    public LabelScores Where(Func<LabelledText, bool> holds)
    {
        var part = new LabelScores(labels, isOneOf);
        part.told.AddRange(told.Where(one => holds(one.Text)));
        return part;
    }

    /// <summary>The same with other probabilities.</summary>
    public LabelScores With(Func<double[], double[]> change)
    {
        var changed = new LabelScores(labels, isOneOf);
        changed.told.AddRange(told.Select(one => (one.Text, one.Right, change(one.Scores))));
        return changed;
    }

    /// <summary>Share of the texts whose main label is the most probable.</summary>
    public Estimate Accuracy => Bootstrap.Of([.. told.Select(one => PageShare.Is(Top(one.Scores) == one.Right[0]))]);

    /// <summary>Share of the texts whose most probable label is one of theirs.</summary>
    public Estimate Acceptable => Bootstrap.Of([.. told.Select(one => PageShare.Is(one.Right.Contains(Top(one.Scores))))]);

    /// <summary>Mean F1 of the labels that occur as main ones, the most probable label being told.</summary>
    public Estimate MacroF1
    {
        get
        {
            var pairs = told.Select(one => (Right: one.Right[0], Told: Top(one.Scores))).ToList();
            return Bootstrap.Of(pairs.Count, draw => MacroOf(pairs, draw));
        }
    }

    /// <summary>Precision, recall, F1 and number of texts of a label as the main one.</summary>
    public (double Precision, double Recall, double F1, int Count) Of(int label)
    {
        var right = told.Count(one => one.Right[0] == label && Top(one.Scores) == label);
        var given = told.Count(one => Top(one.Scores) == label);
        var wanted = told.Count(one => one.Right[0] == label);
        return (Share(right, given), Share(right, wanted), Share(2 * right, given + wanted), wanted);
    }

    /// <summary>Texts of a main label of which another was told, or the same.</summary>
    public int Confused(int label, int other) => told.Count(one => one.Right[0] == label && Top(one.Scores) == other);

    /// <summary>Mean of what the main label's probability lacks, as a logarithm, after division of the scores by a temperature.</summary>
    public double LogLoss(double temperature) =>
        told.Count == 0 ? 0 : told.Average(one => -Math.Log(Math.Max(1e-9, one.Right[0] < 0 ? 1 : Cooled(one.Scores, temperature)[one.Right[0]])));

    /// <summary>The probability of each label of each text, and whether it applies, where that is known.</summary>
    public IReadOnlyList<(double Probability, double Right)> Applied() =>
    [
        .. told.SelectMany(one => one.Scores.Select((score, i) => (score, i)).Where(pair => !one.Text.UnknownTopics.Contains(labels[pair.i]))
            .Select(pair => (pair.score, one.Right.Contains(pair.i) ? 1.0 : 0.0))),
    ];

    /// <summary>The most probable label of each text with its probability, and whether it is one of the text's.</summary>
    public IReadOnlyList<Judged> Tops() => [.. told.Select(one => new Judged(one.Scores.Max(), one.Right.Contains(Top(one.Scores)) ? 1 : 0))];

    /// <summary>Share of the texts whose most probable label has at least a probability, and share of those that are acceptable.</summary>
    public (double Coverage, double Precision) From(double threshold)
    {
        var given = Tops().Where(top => top.Confidence >= threshold).ToList();
        return (Share(given.Count, told.Count), given.Count == 0 ? 0 : given.Average(top => top.Right));
    }

    /// <summary>Probabilities after division of the scores by a temperature.</summary>
    public static double[] Cooled(double[] probabilities, double temperature)
    {
        var powers = Array.ConvertAll(probabilities, probability => Math.Pow(probability, 1 / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    private double MacroOf(List<(int Right, int Told)> pairs, IReadOnlyList<int> draw)
    {
        Span<int> right = stackalloc int[labels.Count], all = stackalloc int[labels.Count], wanted = stackalloc int[labels.Count];
        foreach (var i in draw)
        {
            var (label, answer) = pairs[i];
            all[answer]++;
            if (label < 0) continue;
            all[label]++;
            wanted[label]++;
            if (label == answer) right[label]++;
        }

        var (sum, occurring) = (0.0, 0);
        for (var label = 0; label < labels.Count; label++)
        {
            if (wanted[label] == 0) continue;
            occurring++;
            sum += Share(2 * right[label], all[label]);
        }

        return occurring == 0 ? 0 : sum / occurring;
    }

    private static int Top(double[] scores) => Array.IndexOf(scores, scores.Max());

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
