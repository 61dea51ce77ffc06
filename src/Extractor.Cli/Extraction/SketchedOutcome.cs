using Extractor.Model;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker made of a page.</summary>
/// <param name="Outcome">The record or the failure.</param>
/// <param name="Sketch">The record's sketch; null where it takes no part in the search for near-duplicates.</param>
internal sealed record SketchedOutcome(PageOutcome Outcome, ArticleSketch? Sketch = null);
