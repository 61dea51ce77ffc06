using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>What a heading or an opener says about the words that follow it.</summary>
/// <param name="Role">The part that they play.</param>
/// <param name="Label">Length of the label in UTF-16 units, from the start of the heading.</param>
/// <param name="Rest">Where the words after label and separator begin; the heading's length where none follow.</param>
/// <param name="IsSeparated">Whether a colon, dash or bar parts the label from what follows.</param>
internal readonly record struct HeadingMatch(SectionRole Role, int Label, int Rest, bool IsSeparated);
