using Extractor.Model;

namespace Extractor.Duplicates;

/// <summary>
/// Finds the earliest record that a new one nearly repeats. Records come one at a time, in the order of the run. A near-duplicate is always one of a
/// record that is none itself, and measured against that one: copies of copies do not drift.
/// </summary>
/// <param name="index">Earlier records that are no near-duplicates.</param>
/// <param name="options">What counts as a near-duplicate.</param>
public sealed class DuplicateFinder(ISketchIndex index, DuplicateOptions options)
{
    /// <summary>
    /// Earlier records compared exactly with a new one, those first that share most bands: a bound on the time where very many pages share text without
    /// being near-duplicates.
    /// </summary>
    private const int MostCompared = 32;

    private readonly ISketchIndex index = index ?? throw new ArgumentNullException(nameof(index));
    private readonly DuplicateOptions options = (options ?? throw new ArgumentNullException(nameof(options))).Validated();

    /// <summary>Id of the earliest record that this one nearly repeats; null where there is none. The same record again does not repeat itself.</summary>
    /// <param name="id">Id of the new record.</param>
    /// <param name="sketch">Its sketch.</param>
    /// <exception cref="IOException">The index cannot be read.</exception>
    public string? Find(string id, ArticleSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        var (earliest, duplicateOf) = (long.MaxValue, (string?)null);
        foreach (var number in index.Candidates(sketch, MostCompared))
        {
            if (number > earliest) continue;
            var kept = index.Read(number);
            if (string.Equals(kept.Id, id, StringComparison.Ordinal)) continue;
            var overlap = ShingleOverlap.Of(kept.Shingles.Span, kept.Lede.Span, sketch.Shingles.Span, sketch.Lede.Span);
            if (overlap.IsDuplicate(options)) (earliest, duplicateOf) = (number, kept.Id);
        }

        return duplicateOf;
    }

    /// <summary>Lets later records be found to repeat this one, which repeats none.</summary>
    /// <param name="id">Id of the record.</param>
    /// <param name="sketch">Its sketch.</param>
    /// <exception cref="IOException">The index cannot be written.</exception>
    public void Add(string id, ArticleSketch sketch) => index.Add(id, sketch);
}
