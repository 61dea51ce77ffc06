using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>What models told of texts that they were not trained on.</summary>
/// <param name="Domains">Of the primary domain; null where none is told.</param>
/// <param name="Topics">Of the first level; null where there is none.</param>
/// <param name="Below">Of the topics below each other one, given that it applies.</param>
internal sealed record TopicPredictions(LabelScores? Domains, LabelScores? Topics, IReadOnlyDictionary<string, LabelScores> Below)
{
    /// <summary>Collects nothing yet.</summary>
    /// <param name="domains">Codes of the domains; empty for none.</param>
    /// <param name="branches">The topics that are told apart.</param>
    public static TopicPredictions Of(IReadOnlyList<string> domains, IReadOnlyList<TopicBranch> branches) => new(
        domains.Count == 0 ? null : new(domains, isOneOf: true),
        branches is [{ Parent: "" } first, ..] ? new(first.Labels, first.IsOneOf) : null,
        branches.Where(branch => branch.Parent.Length > 0).ToDictionary(branch => branch.Parent, branch => new LabelScores(branch.Labels, branch.IsOneOf), StringComparer.Ordinal));

    /// <summary>Takes what a model tells of a text.</summary>
    public void Add(SampledText text, TrainedTopics model)
    {
        var (terms, values) = model.Vector(text.Terms);
        if (text.Text.Domains.Count > 0 && model.Domains is { } domains) Domains!.Add(text.Text, text.Text.Domains, domains.Probabilities(terms, values));
        foreach (var head in model.Topics)
        {
            var right = head.Parent.Length == 0 ? text.Text.Topics : text.Text.Below.GetValueOrDefault(head.Parent) ?? [];
            if (right.Count > 0) (head.Parent.Length == 0 ? Topics! : Below[head.Parent]).Add(text.Text, right, head.Probabilities(terms, values));
        }
    }

    /// <summary>The same with calibrated probabilities.</summary>
    public TopicPredictions Calibrated(TopicCalibration calibration) => new(
        Domains?.With(scores => LabelScores.Cooled(scores, calibration.DomainTemperature)),
        Topics is { IsOneOf: true } ? Topics.With(scores => LabelScores.Cooled(scores, 1 / calibration.TopicSlope))
            : Topics?.With(scores => Array.ConvertAll(scores, score => TopicModel.Logistic((calibration.TopicSlope * Odds(score)) + calibration.TopicOffset))),
        Below.ToDictionary(pair => pair.Key, pair => pair.Value.With(scores => LabelScores.Cooled(scores, calibration.BelowTemperature)), StringComparer.Ordinal));

    /// <summary>F1 over all topics of the first level that are told from a probability on.</summary>
    public double MicroF1(double least)
    {
        var counts = Counts(Topics!, least);
        return counts.Right == 0 ? 0 : 2.0 * counts.Right / (counts.Given + counts.Wanted);
    }

    /// <summary>Right, given and wanted topics of the first level from a probability on.</summary>
    public static (int Right, int Given, int Wanted) Counts(LabelScores scores, double least)
    {
        int right = 0, given = 0, wanted = 0;
        foreach (var (text, labels, probabilities) in scores.Told)
        {
            wanted += labels.Length;
            for (var i = 0; i < probabilities.Length; i++)
            {
                if (probabilities[i] < least || text.UnknownTopics.Contains(scores.Labels[i])) continue;
                given++;
                if (labels.Contains(i)) right++;
            }
        }

        return (right, given, wanted);
    }

    /// <summary>Right, given and wanted topics below others from a probability on, that of the topic above counted in.</summary>
    public (int Right, int Given, int Wanted) CountsBelow(double least)
    {
        var above = Topics!.Told.ToDictionary(one => one.Text.Id, one => one.Scores, StringComparer.Ordinal);
        int right = 0, given = 0, wanted = 0;
        foreach (var (parent, scores) in Below)
        {
            var place = Topics.Labels.ToList().IndexOf(parent);
            foreach (var (text, labels, probabilities) in scores.Told)
            {
                wanted += labels.Length;
                var share = place >= 0 && above.TryGetValue(text.Id, out var first) ? first[place] : 1;
                for (var i = 0; i < probabilities.Length; i++)
                {
                    if (share * probabilities[i] < least) continue;
                    given++;
                    if (labels.Contains(i)) right++;
                }
            }
        }

        return (right, given, wanted);
    }

    private static double Odds(double probability)
    {
        var p = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(p / (1 - p));
    }
}
