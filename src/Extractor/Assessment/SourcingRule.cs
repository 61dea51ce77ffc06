using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>
/// Weighs the sources of a text: direct where actors speak or primary documents are cited and nothing else is leaned on,
/// mixed where hearsay, news outlets or anonymous sources stand beside them or beside each other, single where one of these is all.
/// </summary>
internal static class SourcingRule
{
    /// <summary>The sourcing by number of distinct sources of each sort.</summary>
    /// <param name="direct">Actors who speak for themselves, and primary documents.</param>
    /// <param name="indirect">News outlets, hearsay and anonymous sources.</param>
    public static Sourcing Weigh(int direct, int indirect) => (direct, indirect) switch
    {
        (0, 0) => Sourcing.Unsourced,
        (0, 1) => Sourcing.Single,
        (_, 0) => Sourcing.Direct,
        _ => Sourcing.Mixed,
    };
}
