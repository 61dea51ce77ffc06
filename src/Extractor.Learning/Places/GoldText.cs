using Extractor.Model;

namespace Extractor.Learning.Places;

/// <summary>A text with its gold places.</summary>
/// <param name="Id">Identifier within the set.</param>
/// <param name="Group">Article or day that the text is of: texts of one group are in one part of the cross-validation.</param>
/// <param name="Article">The text.</param>
/// <param name="Places">The gold places in text order, without overlaps.</param>
internal sealed record GoldText(string Id, string Group, Article Article, IReadOnlyList<GoldPlace> Places)
{
    /// <summary>Whether the places are told by the pages that the text links to, rather than by their points.</summary>
    public bool HasLinks { get; init; }
}
