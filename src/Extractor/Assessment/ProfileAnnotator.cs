using Extractor.Assessment.Judging;
using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>
/// Weighs the story: impact, criticality, horizon, surfaces and triggers. What the page declares stands where the text does not
/// speak against it; what only the page can say (category, signal focus, classification) is never made up.
/// </summary>
/// <param name="model">The model of the judgement; read at first use.</param>
internal sealed class ProfileAnnotator(Lazy<JudgementModel> model) : IAnnotator
{
    private readonly StoryWeigher weigher = new(model);
    private readonly SurfaceFinder surfaces = new();
    private readonly SubjectKinds kinds = new();

    /// <summary>An annotator with the model that ships inside this assembly.</summary>
    public ProfileAnnotator()
        : this(new Lazy<JudgementModel>(() => JudgementModel.Embedded))
    {
    }

    /// <inheritdoc/>
    public string Name => "Profile";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
        [typeof(TextLayer), typeof(EntityLayer), typeof(SubjectLayer), typeof(JudgementLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ProfileLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var declared = article.Article.Declared;
        var (stakes, found, judgement) = (article.Get<JudgementLayer>().Stakes, article.Get<JudgementLayer>().Triggers, article.Get<JudgementLayer>().Judgement);
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
                    declared.Impact, DeclaredLevels.Level(declared.Impact?.Value), stakes is null || judgement is null ? null : weigher.Impact(stakes, judgement)),
                OperationalCriticality = Agreement.Settle(
                    declared.OperationalCriticality,
                    DeclaredLevels.Level(declared.OperationalCriticality?.Value),
                    stakes is null ? null : weigher.Criticality(stakes)),
                TimeHorizon = Agreement.Settle(
                    declared.TimeHorizon,
                    DeclaredLevels.Horizon(declared.TimeHorizon?.Value),
                    stakes is null || judgement is null ? null : weigher.Horizon(stakes, judgement),
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
