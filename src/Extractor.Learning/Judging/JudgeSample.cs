using Extractor.Entities.Judging;

namespace Extractor.Learning.Judging;

/// <summary>A labelled page as the judge sees it.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Site">What it shares a part of the cross-validation with.</param>
/// <param name="Table">Its groups as rows.</param>
/// <param name="Groups">Number of its groups.</param>
/// <param name="IsTold">Whether each row is a labelled thing of its type.</param>
/// <param name="Label">For each group the place of its label; -1 where it has none.</param>
/// <param name="Sums">What the mentions of each group add up to.</param>
/// <param name="IsNamed">Whether most confidence of each group speaks for a person, organisation or place.</param>
/// <param name="Labels">Number of labels.</param>
/// <param name="IsFull">Whether the list of labels is full, so that it may leave things out.</param>
internal sealed record JudgeSample(
    string Id, string Site, JudgeTable Table, int Groups, bool[] IsTold, int[] Label, double[] Sums, bool[] IsNamed, int Labels, bool IsFull)
{
    /// <summary>Whether the labeller of names was trained on the page's site, so that its confidences there say nothing of others.</summary>
    public bool IsOfLabeller => Id.StartsWith("wikinews/", StringComparison.Ordinal);
}
