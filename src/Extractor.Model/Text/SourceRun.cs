namespace Extractor.Model;

/// <summary>
/// A stretch of canonical text and the stretch of the decoded page that it came from. Where both have the same length they
/// match unit by unit; otherwise (a character reference, folded white space, a composed letter) they match only as a whole.
/// </summary>
/// <param name="Start">UTF-16 offset in the canonical text.</param>
/// <param name="Length">UTF-16 units in the canonical text, at least 1.</param>
/// <param name="SourceStart">UTF-16 offset in the decoded page.</param>
/// <param name="SourceLength">UTF-16 units in the decoded page, at least 1.</param>
public readonly record struct SourceRun(int Start, int Length, int SourceStart, int SourceLength)
{
    /// <summary>UTF-16 offset after the run in the canonical text.</summary>
    public int End => Start + Length;

    /// <summary>UTF-16 offset after the run in the decoded page.</summary>
    public int SourceEnd => SourceStart + SourceLength;

    /// <summary>Whether the two stretches match unit by unit.</summary>
    public bool IsExact => Length == SourceLength;
}
