using Extractor.Assessment.Judging;
using Extractor.Learning.Fitting;
using Extractor.Narrative;
using Microsoft.ML.Data;

namespace Extractor.Learning.Judging;

/// <summary>Fits the heads of the judgement. Features are brought to one spread before and their weights back after; rare words weigh more, as in inverse document frequency.</summary>
/// <param name="options">How to fit.</param>
internal sealed class JudgementFitter(JudgementTrainingOptions options)
{
    private const int Iterations = 100;

    /// <summary>Standard deviation that each feature is brought to.</summary>
    private const double Spread = 0.5;

    /// <summary>Spread below which a feature says nothing.</summary>
    private const double LeastSpread = 1e-4;

    /// <summary>The model of some stories, its heads not yet calibrated.</summary>
    public JudgementModel Fit(IReadOnlyList<JudgementSample> samples)
    {
        var scales = FeatureScales(samples);
        string[] names = [.. scales.Keys];
        var places = JudgementModel.Places(names);
        var factors = new double[names.Length + WordHash.Buckets];
        for (var i = 0; i < names.Length; i++) factors[i] = scales[names[i]];
        WordFactors(samples).CopyTo(factors, names.Length);
        var rows = samples.Select(sample => RowOf(sample.Facts, places, factors)).ToList();
        return new(names, [.. JudgedScale.All.Select((scale, s) => Fit(scale.Steps.Count, rows.Select((row, i) => new FitRow { Features = row, Class = (uint)samples[i].Steps[s], Weight = 1 }), places, factors))]);
    }

    private JudgementHead Fit(int steps, IEnumerable<FitRow> rows, IReadOnlyDictionary<string, int> places, double[] factors)
    {
        var weights = new LinearFitter(factors.Length, options.Regularization, Iterations).FitOneOf(steps, rows);
        foreach (var row in weights)
        {
            for (var i = 0; i < row.Length; i++) row[i] = (float)(Half)(row[i] * (i < factors.Length ? factors[i] : 1));
        }

        return new(places, weights);
    }

    private static SortedDictionary<string, double> FeatureScales(IReadOnlyList<JudgementSample> samples)
    {
        var sums = new SortedDictionary<string, (double Sum, double Squares)>(StringComparer.Ordinal);
        foreach (var feature in samples.SelectMany(sample => sample.Facts.Features))
        {
            var (sum, squares) = sums.GetValueOrDefault(feature.Name);
            sums[feature.Name] = (sum + feature.Value, squares + ((double)feature.Value * feature.Value));
        }

        var scales = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, (sum, squares)) in sums)
        {
            var mean = sum / samples.Count;
            var deviation = Math.Sqrt(Math.Max(0, (squares / samples.Count) - (mean * mean)));
            if (deviation > LeastSpread) scales[name] = Spread / deviation;
        }

        return scales;
    }

    private double[] WordFactors(IReadOnlyList<JudgementSample> samples)
    {
        var counts = new int[WordHash.Buckets];
        foreach (var bucket in samples.SelectMany(sample => sample.Facts.Words)) counts[bucket]++;
        return Array.ConvertAll(counts, count => count < options.FewestStories ? 0 : options.WordValue * Math.Log((double)samples.Count / count) / 2);
    }

    private static VBuffer<float> RowOf(StoryFacts facts, IReadOnlyDictionary<string, int> places, double[] factors)
    {
        var values = new SortedDictionary<int, float>();
        foreach (var feature in facts.Features)
        {
            if (places.TryGetValue(feature.Name, out var place)) values[place] = (float)(feature.Value * factors[place]);
        }

        foreach (var bucket in facts.Words)
        {
            var place = places.Count + bucket;
            if (factors[place] > 0) values[place] = (float)factors[place];
        }

        return new VBuffer<float>(factors.Length, values.Count, [.. values.Values], [.. values.Keys]);
    }
}
