namespace Extractor.Model;

/// <summary>What a page says about how it may be used; said, not judged: null and empty where it says nothing.</summary>
public sealed record UsageInfo
{
    /// <summary>Address of the licence, absolute; its name where the page gives no address.</summary>
    public Evidenced<string>? License { get; init; }

    /// <summary>Holder of the copyright, or the page's own notice of it.</summary>
    public Evidenced<string>? Copyright { get; init; }

    /// <summary>Directives to robots, in page order: indexing, archiving, snippets, training of AI.</summary>
    public IReadOnlyList<RobotsDirective> Robots { get; init; } = [];

    /// <summary>Whether rights of text and data mining are reserved, by the TDM Reservation Protocol of the W3C community group.</summary>
    public bool? TdmReservation { get; init; }

    /// <summary>Address of the policy of text and data mining, absolute.</summary>
    public string? TdmPolicy { get; init; }

    /// <summary>Whether the article is free to read.</summary>
    public bool? AccessibleForFree { get; init; }
}
