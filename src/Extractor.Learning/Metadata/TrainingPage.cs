using Extractor.Learning.Evaluation;
using Extractor.Metadata.Ranking;

namespace Extractor.Learning.Metadata;

/// <summary>A page with its gold and what its sources give.</summary>
/// <param name="Set">Set that the page is of.</param>
/// <param name="Site">Registered name of its host, without subdomains.</param>
/// <param name="Gold">What is right.</param>
/// <param name="Choices">The options of its fields.</param>
/// <param name="ModifiedVariants">Its choices of the last change, with what is right by the sources that were hidden.</param>
internal sealed record TrainingPage(
    string Set, string Site, GoldPage Gold, MetadataChoices Choices, IReadOnlyList<HiddenSourceChoice> ModifiedVariants);
