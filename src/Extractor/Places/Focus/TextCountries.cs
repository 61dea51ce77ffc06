using Extractor.Model;

namespace Extractor.Places.Focus;

/// <summary>The countries that a text leads to, with what is known of the text as a whole.</summary>
internal sealed record TextCountries
{
    /// <summary>The countries in the order of their indices; among them the publisher's own, be it named or not.</summary>
    public required IReadOnlyList<CountryEvidence> Countries { get; init; }

    /// <summary>Parts of the world that the text names as such, by index, with their share of its geographic attention and their mentions.</summary>
    public required IReadOnlyDictionary<int, (double Share, IReadOnlyList<TextSpan> Evidence)> Regions { get; init; }

    /// <summary>Index of the country that the publisher writes for; -1 where nothing tells.</summary>
    public required int Home { get; init; }

    /// <summary>Number of sentences of the story.</summary>
    public required int Sentences { get; init; }

    /// <summary>Number of those that name a country by any route.</summary>
    public required int NamingSentences { get; init; }

    /// <summary>Genre of the article.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Mentions that lead to countries, all together.</summary>
    public double Mentions => Countries.Sum(country => country.Mentions);
}
