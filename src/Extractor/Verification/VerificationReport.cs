namespace Extractor.Verification;

/// <summary>What a check of one record found.</summary>
/// <param name="Spans">Number of spans and blocks checked.</param>
/// <param name="Problems">Those that are not grounded; empty where all is well.</param>
public sealed record VerificationReport(int Spans, IReadOnlyList<SpanProblem> Problems)
{
    /// <summary>Number of spans and blocks that are grounded.</summary>
    public int Grounded => Spans - Problems.Count;
}
