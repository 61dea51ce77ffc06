namespace Extractor.Model;

/// <summary>The page's own statements about itself under normalised names, untouched; null or empty where it makes none.</summary>
public sealed record DeclaredStatements
{
    /// <summary>Series that the page belongs to.</summary>
    public Evidenced<string>? Series { get; init; }

    /// <summary>Sort of subject.</summary>
    public Evidenced<string>? SubjectType { get; init; }

    /// <summary>The entity that the page says it is about.</summary>
    public Evidenced<string>? Entity { get; init; }

    /// <summary>Category.</summary>
    public Evidenced<string>? Category { get; init; }

    /// <summary>Region.</summary>
    public Evidenced<string>? Region { get; init; }

    /// <summary>Signal focus.</summary>
    public Evidenced<string>? SignalFocus { get; init; }

    /// <summary>Content type.</summary>
    public Evidenced<string>? ContentType { get; init; }

    /// <summary>Primary domain.</summary>
    public Evidenced<string>? PrimaryDomain { get; init; }

    /// <summary>Topic.</summary>
    public Evidenced<string>? Topic { get; init; }

    /// <summary>Impact.</summary>
    public Evidenced<string>? Impact { get; init; }

    /// <summary>Classification.</summary>
    public Evidenced<string>? Classification { get; init; }

    /// <summary>Operational criticality.</summary>
    public Evidenced<string>? OperationalCriticality { get; init; }

    /// <summary>Time horizon.</summary>
    public Evidenced<string>? TimeHorizon { get; init; }

    /// <summary>Confidence score as printed, such as <c>0.72</c>.</summary>
    public Evidenced<string>? ConfidenceScore { get; init; }

    /// <summary>Confidence grade as printed, such as <c>C</c>.</summary>
    public Evidenced<string>? ConfidenceGrade { get; init; }

    /// <summary>Sourcing as printed, such as <c>Mixed-source</c>.</summary>
    public Evidenced<string>? Sourcing { get; init; }

    /// <summary>Statements under the service or control surface.</summary>
    public IReadOnlyList<Evidenced<string>> ServiceSurface { get; init; } = [];

    /// <summary>Statements under the governance or policy surface.</summary>
    public IReadOnlyList<Evidenced<string>> GovernanceSurface { get; init; } = [];

    /// <summary>Statements of the decision trigger matrix.</summary>
    public DecisionTriggers DecisionTriggers { get; init; } = new();
}
