using Extractor.Layout;

namespace Extractor.Narrative;

/// <summary>What tells one role: the first stage, the trees of the second, and how sure both are.</summary>
/// <param name="Glance">The first stage.</param>
/// <param name="Trees">The second stage, over the rows of <see cref="StoryContext"/>.</param>
internal sealed record RoleModel(FirstGlance Glance, TreeScorer Trees)
{
    /// <summary>Calibration of a sentence's probability.</summary>
    public Calibration Sentence { get; init; } = new(1, 0);

    /// <summary>Calibration of the mean probability of the sentences chosen: the share of them that is right.</summary>
    public Calibration Choice { get; init; } = new(1, 0);

    /// <summary>Least probability of the best sentence; below it the role is played by none.</summary>
    public double Floor { get; init; }
}
