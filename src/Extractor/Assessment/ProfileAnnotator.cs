using Extractor.Language;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>
/// Weighs the story: impact, criticality, horizon, surfaces and triggers. What the page declares stands where the text does not
/// speak against it; what only the page can say (category, signal focus, classification) is never made up.
/// </summary>
internal sealed class ProfileAnnotator : IAnnotator
{
    private readonly StoryWeigher weigher = new();
    private readonly TriggerFinder triggers = new();
    private readonly SurfaceFinder surfaces = new();
    private readonly SubjectKinds kinds = new();

    /// <inheritdoc/>
    public string Name => "Profile";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
        [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer), typeof(QuantityLayer), typeof(SubjectLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ProfileLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var declared = article.Article.Declared;
        var stakes = LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language) ? weigher.Look(article, cancellationToken) : null;
        if (stakes is { Words: 0 }) stakes = null;
        var found = triggers.Find(article, cancellationToken);
        var (services, governance) = surfaces.Find(article, cancellationToken);
        var type = SubjectType(article);
        return new ProfileLayer
        {
            Fields = new ProfileFields
            {
                Category = Fitting(declared.Category, type),
                SignalFocus = Fitting(declared.SignalFocus, type),
                Classification = Fitting(declared.Classification, type),
                ContentType = ContentKind.Of(article.Article),
                Impact = Agreement.Settle(
                    declared.Impact, DeclaredLevels.Level(declared.Impact?.Value), stakes is null ? null : weigher.Impact(stakes)),
                OperationalCriticality = Agreement.Settle(
                    declared.OperationalCriticality,
                    DeclaredLevels.Level(declared.OperationalCriticality?.Value),
                    stakes is null ? null : weigher.Criticality(stakes)),
                TimeHorizon = Agreement.Settle(
                    declared.TimeHorizon,
                    DeclaredLevels.Horizon(declared.TimeHorizon?.Value),
                    stakes is null ? null : weigher.Horizon(stakes),
                    Agreement.HorizonFloor),
                ServiceSurface = [.. declared.ServiceSurface, .. services],
                GovernanceSurface = [.. declared.GovernanceSurface, .. governance],
                DecisionTriggers = new DecisionTriggers
                {
                    Now = [.. declared.DecisionTriggers.Now, .. found.Now],
                    Quarter = [.. declared.DecisionTriggers.Quarter, .. found.Quarter],
                    Year = [.. declared.DecisionTriggers.Year, .. found.Year],
                },
            },
        };
    }

    /// <summary>The declared words, unless they name another sort of thing than the subject is.</summary>
    private Evidenced<string>? Fitting(Evidenced<string>? declared, EntityType? type) =>
        declared is not null && type is { } known && kinds.Contradict(declared.Value, known) ? null : declared;

    private static EntityType? SubjectType(AnnotatedArticle article) =>
        article.Get<SubjectLayer>().Subject is { } subject
            ? article.Get<EntityLayer>().Entities.FirstOrDefault(entity => entity.Id == subject.Value.EntityId)?.Type
            : null;
}
