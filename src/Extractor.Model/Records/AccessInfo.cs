namespace Extractor.Model;

/// <summary>Who may read what on the page.</summary>
public sealed record AccessInfo
{
    /// <summary>Member boxes and paywalls, in page order.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];
}
