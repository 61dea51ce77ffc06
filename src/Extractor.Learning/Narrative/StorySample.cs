using Extractor.Narrative;

namespace Extractor.Learning.Narrative;

/// <summary>A labelled story as the model sees it.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Group">What it shares a fold with: a site, or a month of a wiki.</param>
/// <param name="Table">Its sentences.</param>
/// <param name="Numbers">For each sentence of the table the numbers that the labels give it.</param>
/// <param name="Gold">For each <see cref="StoryRole"/> the numbers that play it.</param>
internal sealed record StorySample(string Id, string Group, StoryTable Table, IReadOnlyList<IReadOnlyList<int>> Numbers, IReadOnlyList<IReadOnlyList<int>> Gold)
{
    /// <summary>Whether a sentence plays a role.</summary>
    public bool Plays(int sentence, int role) => Numbers[sentence].Any(Gold[role].Contains);
}
