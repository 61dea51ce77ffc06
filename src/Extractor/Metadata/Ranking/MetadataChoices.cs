using Extractor.Metadata.Dates;

namespace Extractor.Metadata.Ranking;

/// <summary>The options of a page's fields.</summary>
/// <param name="Title">Its titles.</param>
/// <param name="Authors">Its lists of authors.</param>
/// <param name="PublishedAt">Its days of publication.</param>
/// <param name="ModifiedAt">Its days of the last change.</param>
internal sealed record MetadataChoices(
    FieldChoice<string> Title, FieldChoice<IReadOnlyList<string>> Authors, FieldChoice<DateMatch> PublishedAt, FieldChoice<DateMatch> ModifiedAt);
