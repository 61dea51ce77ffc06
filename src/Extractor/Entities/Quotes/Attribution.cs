using Extractor.Model;

namespace Extractor.Entities.Quotes;

/// <summary>What attributes a quotation.</summary>
/// <param name="Clause">The clause that names the speaker.</param>
/// <param name="Cue">The reporting word or phrase within it.</param>
/// <param name="Distance">Words between quotation and cue.</param>
/// <param name="IsPhrase">Whether the speaker can only follow the cue.</param>
internal sealed record Attribution(TextSpan Clause, TextSpan Cue, int Distance, bool IsPhrase);
