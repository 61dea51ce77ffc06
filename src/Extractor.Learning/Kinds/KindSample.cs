using Extractor.Model;

namespace Extractor.Learning.Kinds;

/// <summary>What is learned from one page.</summary>
/// <param name="Id">The page.</param>
/// <param name="Group">What it must not be tested against.</param>
/// <param name="Kind">Its genre; null where it is not known.</param>
/// <param name="Features">Features of the genre.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text; empty for listings made of an article.</param>
/// <param name="Listing">Features of a listing; empty where they say nothing of real pages.</param>
/// <param name="Declared">What the page declares adds to the odds of a listing; infinite where it is a notice.</param>
/// <param name="IsListing">Whether the article was taken out.</param>
/// <param name="IsRead">Whether its genre was labelled by reading all of it.</param>
/// <param name="Weight">Weight of the page.</param>
internal sealed record KindSample(
    string Id, string Group, ArticleKind? Kind, float[] Features, string? Title, string Text, float[] Listing, double Declared, bool IsListing, bool IsRead, float Weight);
