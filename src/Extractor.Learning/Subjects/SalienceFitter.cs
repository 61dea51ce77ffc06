using Extractor.Entities.Salience;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Model;

namespace Extractor.Learning.Subjects;

/// <summary>Fits salience to the order in which labellers list entities (Plackett 1975): each is chosen among those not listed yet.</summary>
internal sealed class SalienceFitter(double penalty)
{
    private const int Rounds = 400;
    private const double LastStep = 0.003;

    /// <summary>The model.</summary>
    public SalienceModel Fit(IEnumerable<SubjectPage> pages, CancellationToken cancellationToken) =>
        new(new ConditionalLogit(penalty, Rounds, LastStep).Fit([.. pages.SelectMany(Choices)], SalienceReader.Width, cancellationToken));

    /// <summary>For each entity the place of its label; -1 where it has none, or is of a type that is not labelled.</summary>
    public static int[] LabelsOf(SubjectPage page)
    {
        var named = Enumerable.Range(0, page.Entities.Count).Where(i => IsLabelled(page.Entities[i])).ToList();
        var labels = new int[page.Entities.Count];
        Array.Fill(labels, -1);
        var found = NamedMatch.Of(named.Select(i => page.Entities[i].Aliases.Prepend(page.Entities[i].Name)), page.Document.Labels.Entities);
        foreach (var (entity, label) in named.Zip(found)) labels[entity] = label;
        return labels;
    }

    /// <summary>Gain of the order of a page's entities by shares; those of types that are not labelled stand aside.</summary>
    public static double Gain(SubjectPage page, IReadOnlyList<double> shares)
    {
        var labels = LabelsOf(page);
        return RankGain.Of(
            Enumerable.Range(0, labels.Length).Where(i => IsLabelled(page.Entities[i])).OrderByDescending(i => shares[i]).ThenBy(i => page.Entities[i].Mentions[0].Start).Select(i => labels[i]),
            page.Document.Labels.Entities.Count);
    }

    private static bool IsLabelled(Entity entity) => entity.Type is EntityType.Person or EntityType.Organization or EntityType.Place;

    private static IEnumerable<LogitChoice> Choices(SubjectPage page)
    {
        var labels = LabelsOf(page);
        var open = Enumerable.Range(0, labels.Length).Where(i => IsLabelled(page.Entities[i])).ToList();
        var listed = open.Where(i => labels[i] >= 0).OrderBy(i => labels[i]).ToList();
        foreach (var next in listed)
        {
            if (open.Count < 2) yield break;
            yield return LogitChoice.OfDense(open.Select(i => page.Rows[i]), [.. open.Select(i => i == next)], 1.0 / listed.Count);
            open.Remove(next);
        }
    }
}
