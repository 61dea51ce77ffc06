using Extractor.Metadata.Ranking;
using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>One choice of one page with what is right.</summary>
/// <param name="Set">Set that the page is of, such as <c>wcxb</c>.</param>
/// <param name="Site">Site of the page; all its pages are in one part of the cross-validation.</param>
/// <param name="Options">Features of the options.</param>
/// <param name="None">Features of the case that none is right.</param>
/// <param name="IsRight">Which options are right; where none is, none is to be chosen.</param>
/// <param name="Related">Places of the options that are related to each.</param>
/// <param name="Weight">Weight in training.</param>
/// <param name="IsWanted">Whether the gold names a value; false where it says that there is none.</param>
internal sealed record ChoiceExample(
    string Set, string Site, IReadOnlyList<FeatureSet> Options, FeatureSet None, IReadOnlyList<bool> IsRight, IReadOnlyList<IReadOnlyList<int>> Related, double Weight, bool IsWanted)
{
    /// <summary>Makes an example of a page's choice.</summary>
    public static ChoiceExample Of<T>(TrainingPage page, FieldChoice<T> choice, Func<T, bool> isRight, double weight, bool isWanted) => new(
        page.Set, page.Site, [.. choice.Options.Select(option => option.Features)], choice.None,
        [.. choice.Options.Select(option => isRight(option.Best.Value))],
        [.. Enumerable.Range(0, choice.Options.Count).Select(choice.RelatedTo)], weight, isWanted);
}
