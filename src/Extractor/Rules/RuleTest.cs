namespace Extractor.Rules;

/// <summary>What a rule file expects of one page.</summary>
public sealed record RuleTest
{
    /// <summary>Name of the rule file.</summary>
    public required string File { get; init; }

    /// <summary>Path of the page, relative to the rule file.</summary>
    public required string Page { get; init; }

    /// <summary>Address that the page is taken to come from; null for the one that it names as its own.</summary>
    public string? Url { get; init; }

    /// <summary>The title; null where nothing is expected of it.</summary>
    public string? Title { get; init; }

    /// <summary>The authors, in any order; null where nothing is expected of them.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>Day of publication, or the beginning of its moment, ISO 8601; null where nothing is expected of it.</summary>
    public string? Date { get; init; }

    /// <summary>The same of the last change.</summary>
    public string? Modified { get; init; }

    /// <summary>The section; null where nothing is expected of it.</summary>
    public string? Section { get; init; }

    /// <summary>Language of the text, BCP 47; null where nothing is expected of it.</summary>
    public string? Language { get; init; }

    /// <summary>Texts that the body must hold.</summary>
    public IReadOnlyList<string> BodyContains { get; init; } = [];

    /// <summary>Texts that the body must not hold.</summary>
    public IReadOnlyList<string> BodyLacks { get; init; } = [];
}
