using Extractor.Learning.Fitting;
using Extractor.Places.Focus;
using Microsoft.ML.Data;

namespace Extractor.Learning.Places.Focus;

/// <summary>Fits a <see cref="FocusModel"/>.</summary>
internal sealed class FocusFitter(float penalty)
{
    private const int Iterations = 200;

    /// <summary>Decimals of a weight: more change no choice.</summary>
    private const int Decimals = 4;

    /// <summary>The model; it tells all countries that are more probable than not.</summary>
    public FocusModel Fit(IEnumerable<FocusExample> examples)
    {
        var rows = examples.SelectMany(example => example.Text.Countries.Select(country => new FitRow
        {
            Features = new VBuffer<float>(FocusFeatures.Names.Count, [.. FocusFeatures.Of(example.Text, country).Select(value => (float)value)]),
            Applies = example.Gold.Contains(country.Country),
            Weight = (float)example.Weight,
        }));
        var fitted = new LinearFitter(FocusFeatures.Names.Count, penalty, Iterations).FitYesNo(rows.ToList());
        double[] weights = [.. fitted.Select(weight => Math.Round((double)weight, Decimals))];
        return new(weights[..^1], weights[^1], 0.5);
    }
}
