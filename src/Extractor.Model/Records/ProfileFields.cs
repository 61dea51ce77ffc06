namespace Extractor.Model;

/// <summary>What the page is about and how it weighs: the values that the pipeline stands by.</summary>
public sealed record ProfileFields
{
    /// <summary>The entity that the page is about; never the headline.</summary>
    public Evidenced<SubjectReference>? Subject { get; init; }

    /// <summary>Sort of subject, such as <c>person</c>, <c>company</c>, <c>regulator</c>.</summary>
    public Evidenced<string>? SubjectType { get; init; }

    /// <summary>Category of the profile.</summary>
    public Evidenced<string>? Category { get; init; }

    /// <summary>What sort of signal the page is.</summary>
    public Evidenced<string>? SignalFocus { get; init; }

    /// <summary>Sort of content.</summary>
    public Evidenced<string>? ContentType { get; init; }

    /// <summary>Classification of the subject.</summary>
    public Evidenced<string>? Classification { get; init; }

    /// <summary>How far the story reaches.</summary>
    public Evidenced<Level>? Impact { get; init; }

    /// <summary>How much operations depend on the subject.</summary>
    public Evidenced<Level>? OperationalCriticality { get; init; }

    /// <summary>When effects are to be expected.</summary>
    public Evidenced<TimeHorizon>? TimeHorizon { get; init; }

    /// <summary>Services and assets under control.</summary>
    public IReadOnlyList<Evidenced<string>> ServiceSurface { get; init; } = [];

    /// <summary>Rules, regulators and obligations.</summary>
    public IReadOnlyList<Evidenced<string>> GovernanceSurface { get; init; } = [];

    /// <summary>What to watch, by when.</summary>
    public DecisionTriggers DecisionTriggers { get; init; } = new();

    /// <summary>Every label–value pair that the page prints, in page order.</summary>
    public IReadOnlyList<LabeledValue> Attributes { get; init; } = [];
}
