using System.Globalization;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>A record as the claims that it makes, in the order that a person reads them; what is empty is left out.</summary>
internal sealed class RecordClaims
{
    /// <summary>Title of the group that is the text's structure and no claim about the world.</summary>
    public const string Structure = "Sections";

    private readonly ProfileRecord record;
    private readonly Dictionary<string, string> names;
    private int count;

    /// <summary>Reads the claims of a record.</summary>
    public RecordClaims(ProfileRecord record)
    {
        this.record = record;
        names = record.Entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        Conflicts = [.. record.Conflicts.Select(ConflictOf)];
        Groups =
        [
            .. new[]
            {
                Group("Profile", Profile(record.Profile)), Group("Key points", record.KeyPoints.SelectMany(point => One(string.Empty, point))),
                Group("What happened", Passage(record.WhatHappened), record.WhatHappened?.Heading),
                Group("Why it matters", Passage(record.WhyItMatters), record.WhyItMatters?.Heading),
                Group("Entities", record.Entities.Select(EntityOf)), Group("Countries", record.Countries.Select(CountryOf)),
                Group("Editorial regions", record.EditorialRegions.Select(RegionOf)), Group("Regions", Regions()), Group("Topics", record.Topics.Select(TopicOf)),
                Group("Decision triggers", Triggers(record.Profile.DecisionTriggers)),
                Group("Service surface", record.Profile.ServiceSurface.SelectMany(value => One(string.Empty, value))),
                Group("Governance surface", record.Profile.GovernanceSurface.SelectMany(value => One(string.Empty, value))),
                Group("Declared by the page", Declared(record.Declared)), Group("Printed pairs", record.Profile.Attributes.Select(PairOf)),
                Group("Quotes", record.Quotes.Select(QuoteOf)), Group("Quantities", record.Quantities.Select(QuantityOf)),
                Group("Evidence pack", record.EvidencePack.Select(ItemOf)), Group("Article", Head(record.Article)),
                Group(Structure, record.Sections.Select(SectionOf)),
            }.OfType<ClaimGroup>(),
        ];
    }

    /// <summary>The conflicts, each with both of its sides.</summary>
    public IReadOnlyList<ConflictClaims> Conflicts { get; }

    /// <summary>The other claims, by sort.</summary>
    public IReadOnlyList<ClaimGroup> Groups { get; }

    /// <summary>All claims in the order of their numbers.</summary>
    public IEnumerable<Claim> All =>
        Conflicts.SelectMany(conflict => (Claim[])[conflict.Declared, conflict.Derived]).Concat(Groups.SelectMany(group => group.Claims));

    private static ClaimGroup? Group(string title, IEnumerable<Claim> claims, string? heading = null) =>
        claims.ToArray() is { Length: > 0 } list ? new(title, list, heading) : null;

    private Claim Make(string label, string value, IEnumerable<TextSpan> evidence) => new()
    {
        Number = ++count,
        Label = label,
        Value = value,
        Evidence = [.. evidence.Where(span => span.Start >= 0 && span.Start < span.End && span.End <= record.Article.Text.Length).Order()],
    };

    private IEnumerable<Claim> One<T>(string label, Evidenced<T>? value)
    {
        if (value is null) yield break;
        yield return Make(label, FieldTerms.Of(value.Value), value.Evidence) with { Origin = value.Origin, Confidence = value.Confidence };
    }

    private IEnumerable<Claim> Date(string label, EvidencedDate? date)
    {
        if (date is null) yield break;
        yield return Make(label, date.Value, date.Evidence) with
        {
            Detail = date.Raw == date.Value ? null : $"printed “{date.Raw}”",
            Origin = date.Origin,
            Confidence = date.Confidence,
        };
    }

    private ConflictClaims ConflictOf(Conflict conflict)
    {
        var declared = Make(FieldTerms.Words(conflict.Field), conflict.Declared, ConflictEvidence.Declared(record, conflict.Field)) with { Origin = Origin.Declared };
        var derived = Make(FieldTerms.Words(conflict.Field), conflict.Derived, ConflictEvidence.Derived(record, conflict)) with { Origin = Origin.Derived };
        return new(conflict, declared, derived);
    }

    private IEnumerable<Claim> Head(ArticleRecord article) =>
    [
        .. One("Title", article.Title), .. One("Subtitle", article.Subtitle), .. One("Authors", article.Authors), .. Date("Published", article.PublishedAt),
        .. Date("Modified", article.ModifiedAt), .. One("Section", article.Section), .. One("Tags", article.Tags), .. One("Image caption", article.ImageCaption),
    ];

    private IEnumerable<Claim> Profile(ProfileFields profile) =>
    [
        .. One("Subject", profile.Subject), .. One("Subject type", profile.SubjectType), .. One("Primary domain", record.PrimaryDomain),
        .. One("Primary region", record.PrimaryRegion), .. One("Category", profile.Category), .. One("Signal focus", profile.SignalFocus),
        .. One("Content type", profile.ContentType), .. One("Classification", profile.Classification), .. One("Impact", profile.Impact),
        .. One("Operational criticality", profile.OperationalCriticality), .. One("Time horizon", profile.TimeHorizon),
    ];

    private IEnumerable<Claim> Declared(DeclaredStatements declared) =>
    [
        .. One("Series", declared.Series), .. One("Subject type", declared.SubjectType), .. One("Entity", declared.Entity), .. One("Category", declared.Category),
        .. One("Region", declared.Region), .. One("Signal focus", declared.SignalFocus), .. One("Content type", declared.ContentType),
        .. One("Primary domain", declared.PrimaryDomain), .. One("Topic", declared.Topic), .. One("Impact", declared.Impact),
        .. One("Classification", declared.Classification), .. One("Operational criticality", declared.OperationalCriticality),
        .. One("Time horizon", declared.TimeHorizon), .. One("Confidence score", declared.ConfidenceScore), .. One("Confidence grade", declared.ConfidenceGrade),
        .. One("Sourcing", declared.Sourcing), .. declared.ServiceSurface.SelectMany(value => One("Service surface", value)),
        .. declared.GovernanceSurface.SelectMany(value => One("Governance surface", value)), .. Triggers(declared.DecisionTriggers),
    ];

    private IEnumerable<Claim> Triggers(DecisionTriggers triggers) =>
    [
        .. triggers.Now.SelectMany(value => One("Now", value)), .. triggers.Quarter.SelectMany(value => One("Quarter", value)),
        .. triggers.Year.SelectMany(value => One("Year", value)),
    ];

    private IEnumerable<Claim> Passage(NarrativePassage? passage)
    {
        if (passage is null) yield break;
        yield return Make(string.Empty, passage.Text, passage.Evidence) with { Origin = passage.Origin, Confidence = passage.Confidence };
    }

    private Claim EntityOf(Entity entity)
    {
        var mentions = entity.Mentions.Count == 1 ? "1 mention" : $"{entity.Mentions.Count} mentions";
        var details = new List<string> { mentions, string.Create(CultureInfo.InvariantCulture, $"salience {entity.Salience:0.00}") };
        details.AddRange(entity.Identifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
        // Names of a right-to-left script come last, so that they do not turn the figures around.
        if (entity.Aliases.Count > 0) details.Add("also " + string.Join(", ", entity.Aliases));
        return Make(entity.Subtype ?? FieldTerms.Of(entity.Type), entity.Name, entity.Mentions.Select(mention => new TextSpan(mention.Start, mention.End))) with
        {
            Detail = string.Join(" · ", details),
            Confidence = entity.Confidence,
        };
    }

    private Claim CountryOf(ConcernedCountry country) => Make(country.Code, country.Name, country.Evidence) with { Confidence = country.Score };

    private Claim RegionOf(EditorialRegion region) =>
        Make(string.Empty, region.Name, region.Evidence) with { Detail = string.Join(", ", region.Countries), Confidence = region.Score };

    private IEnumerable<Claim> Regions() => record.Regions.Select(region =>
        Make(region.Code, region.Name, region.Evidence) with
        {
            Detail = region.Countries.Count > 0 ? string.Join(", ", region.Countries) : null,
            Confidence = region.Score,
        });

    private Claim TopicOf(Topic topic) => Make(topic.Code, topic.Label, []) with { Confidence = topic.Score };

    private Claim PairOf(LabeledValue pair) =>
        Make(pair.Label, pair.Value, pair is { Start: { } start, End: { } end } ? [new TextSpan(start, end)] : []) with { Detail = pair.Note, Origin = Origin.Declared };

    private Claim QuoteOf(Quote quote) => Make(Named(quote.Speaker) ?? "unnamed speaker", quote.Text, [new TextSpan(quote.Start, quote.End)]) with { Detail = quote.Cue };

    private Claim QuantityOf(Quantity quantity) => Make(FieldTerms.Of(quantity.Kind), quantity.Text, [new TextSpan(quantity.Start, quantity.End)]) with
    {
        Detail = quantity.Value is null ? null : $"{quantity.Value} {quantity.Unit}".TrimEnd(),
    };

    private Claim ItemOf(EvidenceItem item) => Make(FieldTerms.Words(item.Kind.ToString()), item.Title, [new TextSpan(item.Start, item.End)]) with
    {
        Detail = Named(item.Speaker) is { } speaker && speaker != item.Title ? speaker : null,
        Url = item.Url,
    };

    private Claim SectionOf(Section section) =>
        Make(FieldTerms.Words(section.Role.ToString()), section.Heading ?? "(before the first heading)", [new TextSpan(section.Start, section.End)]);

    private string? Named(string? entityId) => entityId is null ? null : names.GetValueOrDefault(entityId);
}
