using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>
/// Compares what the page declares with what its text says, and what its head prints with its machine-readable mark-up. A profile that fits
/// its text has no conflicts.
/// </summary>
internal sealed class ConflictAnnotator : IAnnotator
{
    private readonly RegionCheck region = new();
    private readonly MatterCheck matter;
    private readonly KindCheck kind;

    /// <summary>Reads the vocabularies.</summary>
    public ConflictAnnotator()
    {
        var kinds = new SubjectKinds();
        matter = new MatterCheck(kinds);
        kind = new KindCheck(kinds, matter);
    }

    /// <inheritdoc/>
    public string Name => "Conflicts";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } =
    [
        typeof(LanguageLayer),
        typeof(TextLayer),
        typeof(EntityLayer),
        typeof(PlaceLayer),
        typeof(TopicLayer),
        typeof(SubjectLayer),
        typeof(ProfileLayer),
        typeof(SourcingLayer),
    ];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new ConflictLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var declared = article.Article.Declared;
        IReadOnlyList<Conflict> ofHead = [.. HeadCheck.Of(article.Article.Metadata)];
        if (DeclaresNothing(declared)) return new ConflictLayer(ofHead);
        var at = new ConflictCase(article);
        cancellationToken.ThrowIfCancellationRequested();
        Conflict?[] conflicts =
        [
            kind.SubjectType(at),
            EntityCheck.Of(at),
            kind.Sort(at, "category", declared.Category),
            region.Of(at),
            matter.Topic(at, "signalFocus", declared.SignalFocus),
            LevelCheck.ContentType(at),
            matter.PrimaryDomain(at),
            matter.Topic(at, "topic", declared.Topic),
            LevelCheck.Level("impact", declared.Impact, DeclaredLevels.Level(declared.Impact?.Value), at.Fields.Impact),
            kind.Sort(at, "classification", declared.Classification),
            LevelCheck.Level(
                "operationalCriticality",
                declared.OperationalCriticality,
                DeclaredLevels.Level(declared.OperationalCriticality?.Value),
                at.Fields.OperationalCriticality),
            LevelCheck.Level("timeHorizon", declared.TimeHorizon, DeclaredLevels.Horizon(declared.TimeHorizon?.Value), at.Fields.TimeHorizon),
            LevelCheck.Grade(at),
            LevelCheck.Sourcing(at),
        ];
        return new ConflictLayer([.. ofHead, .. conflicts.OfType<Conflict>()]);
    }

    private static bool DeclaresNothing(DeclaredStatements declared) =>
        declared is
        {
            SubjectType: null, Entity: null, Category: null, Region: null, SignalFocus: null, ContentType: null, PrimaryDomain: null,
            Topic: null, Impact: null, Classification: null, OperationalCriticality: null, TimeHorizon: null, ConfidenceGrade: null, Sourcing: null,
        };
}
