using System.Security.Cryptography;
using System.Text;
using Extractor.Assessment;
using Extractor.Model;

namespace Extractor.Assembly;

/// <summary>Puts an article and its annotations together into the record.</summary>
internal sealed class RecordAssembler(PipelineInfo pipeline)
{
    /// <summary>Words that an adult reads in a minute of silent reading (Brysbaert 2019: 238 for English non-fiction).</summary>
    private const int WordsPerMinute = 238;

    /// <summary>The record of an annotated article.</summary>
    public ProfileRecord Assemble(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var language = annotated.Get<LanguageLayer>();
        var places = annotated.Get<PlaceLayer>();
        var narrative = annotated.Get<NarrativeLayer>();
        var topics = annotated.Get<TopicLayer>();
        var subject = annotated.Get<SubjectLayer>();
        var sourcing = annotated.Get<SourcingLayer>();
        var source = article.Source with
        {
            CanonicalUrl = article.Metadata.CanonicalUrl,
            Publisher = article.Metadata.Publisher,
            Language = language.Language,
            LanguageConfidence = language.Confidence,
            Usage = article.Metadata.Usage,
        };
        return new ProfileRecord
        {
            Id = IdOf(source),
            Source = source,
            Article = HeadOf(annotated),
            Access = new AccessInfo { Gates = article.Gates },
            KeyPoints = annotated.Get<KeyPointLayer>().KeyPoints,
            WhatHappened = narrative.WhatHappened,
            WhyItMatters = narrative.WhyItMatters,
            Sections = narrative.Sections,
            Entities = Linked(annotated.Get<EntityLayer>().Entities, places.Places, annotated.Get<LinkLayer>()),
            Quantities = annotated.Get<QuantityLayer>().Quantities,
            Quotes = annotated.Get<QuoteLayer>().Quotes,
            Countries = places.Countries,
            EditorialRegions = places.EditorialRegions,
            Regions = places.Regions,
            PrimaryRegion = places.PrimaryRegion,
            Topics = topics.Topics,
            PrimaryDomain = topics.PrimaryDomain,
            Profile = annotated.Get<ProfileLayer>().Fields with
            {
                Subject = subject.Subject,
                SubjectType = subject.SubjectType,
                Attributes = article.Attributes,
            },
            Declared = article.Declared,
            EvidencePack = sourcing.EvidencePack,
            RelatedLinks = article.RelatedLinks,
            Confidence = ConfidenceScale.Of(0, sourcing.Sourcing),
            Conflicts = annotated.Get<ConflictLayer>().Conflicts,
            Diagnostics = annotated.Diagnostics,
            Pipeline = pipeline,
        };
    }

    private static ArticleRecord HeadOf(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var words = annotated.Get<TextLayer>().Tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number);
        return new ArticleRecord
        {
            Kind = article.Kind,
            PageType = article.PageType,
            Title = article.Metadata.Title,
            Subtitle = article.Metadata.Subtitle,
            Authors = article.Metadata.Authors,
            PublishedAt = article.Metadata.PublishedAt,
            ModifiedAt = article.Metadata.ModifiedAt,
            Section = article.Metadata.Section,
            Tags = article.Metadata.Tags,
            Image = article.Metadata.Image,
            ImageCaption = article.Metadata.ImageCaption,
            Text = article.Text,
            Blocks = article.Blocks,
            Captions = article.Captions,
            WordCount = words,
            ReadingMinutes = (words + WordsPerMinute - 1) / WordsPerMinute,
        };
    }

    private static string IdOf(SourceInfo source)
    {
        var key = source.CanonicalUrl is { } url ? "url:" + url : "content:" + source.ContentSha256;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }

    private static IReadOnlyList<Entity> Linked(IReadOnlyList<Entity> entities, IReadOnlyList<ResolvedPlace> places, LinkLayer links)
    {
        if (places.Count == 0 && links.Links.Count == 0) return entities;
        var placeOf = places.ToDictionary(place => place.EntityId, StringComparer.Ordinal);
        var linkOf = links.Links.ToDictionary(link => link.EntityId, StringComparer.Ordinal);
        return [.. entities.Select(entity => Linked(entity, placeOf.GetValueOrDefault(entity.Id), linkOf.GetValueOrDefault(entity.Id)))];
    }

    private static Entity Linked(Entity entity, ResolvedPlace? place, EntityLink? link)
    {
        if (place is not null)
        {
            entity = entity with
            {
                Subtype = place.Subtype,
                Identifiers = Merged(entity.Identifiers, place.Identifiers),
                LinkConfidence = place.Identifiers.Count > 0 ? place.Confidence : null,
                Coordinates = place.Coordinates,
                Metonyms = place.Metonyms,
            };
        }

        return link is null ? entity : entity with
        {
            Subtype = link.Subtype ?? entity.Subtype,
            Identifiers = Merged(entity.Identifiers, link.Identifiers),
            LinkConfidence = link.Confidence,
        };
    }

    private static Dictionary<string, string> Merged(
        IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        var merged = new Dictionary<string, string>(first, StringComparer.Ordinal);
        foreach (var (key, value) in second) merged[key] = value;
        return merged;
    }
}
