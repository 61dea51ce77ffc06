using Extractor.Learning.Documents;

namespace Extractor.Learning.Confidence;

/// <summary>The claims of one page's record, each with the score that its field's model gives and whether it is right.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Group">Its site: pages of one are never parted in cross-validation.</param>
/// <param name="Claims">The claims by field.</param>
internal sealed record JudgedPage(string Id, string Group, IReadOnlyDictionary<string, IReadOnlyList<Judged>> Claims)
{
    /// <summary>The claims of a field; none where the record gives none.</summary>
    public IReadOnlyList<Judged> Of(string field) => Claims.GetValueOrDefault(field) ?? [];
}
