namespace Extractor.Places.Focus;

/// <summary>Ranks the countries of a text by how probable it is that it is about them.</summary>
internal static class FocusRanking
{
    /// <summary>All countries that the text leads to, the most probable first.</summary>
    public static IReadOnlyList<(int Country, double Probability)> Of(TextCountries text, FocusModel model) =>
    [
        .. text.Countries.Select(country => (country.Country, Probability: Math.Round(model.Probability(FocusFeatures.Of(text, country)), 4)))
            .OrderByDescending(country => country.Probability).ThenBy(country => country.Country),
    ];
}
