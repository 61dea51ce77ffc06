using System.Globalization;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment.Judging;

/// <summary>
/// Measures a story for its judgement: the stakes that it speaks of, page kind, topics, how it is told, who speaks, quantities, times to come,
/// places and names. Numbers of things are on a logarithmic scale, most of them per 300 words.
/// </summary>
internal static class StoryMeasure
{
    /// <summary>Words over which things are counted; a shorter story counts as one of this length.</summary>
    private const double PerWords = 300;

    /// <summary>Prefix of the stakes.</summary>
    private const string StakesPrefix = "stakes.";

    /// <summary>The means of how sentences look over the whole story, with their columns in the table.</summary>
    private static readonly (string Name, int Column)[] Means =
        [.. StoryReader.Names.Select((name, column) => (name, column)).Where(pair => pair.name.StartsWith("all.", StringComparison.Ordinal))];

    private static readonly string[] Stakes = [.. new StakesFeatures().Names.Select(name => StakesPrefix + name)];

    /// <summary>Name of the feature that is the share of the body of a class of stakes.</summary>
    public static string StakesInBody(string className) => StakesPrefix + "body." + className;

    /// <summary>The facts of a story.</summary>
    /// <param name="article">The article with all layers that the judgement needs.</param>
    /// <param name="table">The story's sentences.</param>
    /// <param name="look">What was seen of it.</param>
    public static StoryFacts Of(AnnotatedArticle article, StoryTable table, JudgementLayer look)
    {
        var stakes = look.Stakes ?? throw new ArgumentException("The stakes are missing; only a story whose language is known can be measured.", nameof(look));
        var features = new List<JudgementFeature>(256);
        for (var i = 1; i < Stakes.Length; i++) Add(features, Stakes[i], stakes.Values[i]);
        Add(features, "kind." + article.Article.Kind, 1);
        AddTopics(features, article.Get<TopicLayer>());
        Add(features, "words", Log(stakes.Words));
        var share = PerWords / Math.Max(PerWords, stakes.Words);
        AddSources(features, look.Sources, share);
        AddQuotes(features, article.Get<QuoteLayer>().Quotes);
        AddQuantities(features, article.Get<QuantityLayer>().Quantities, share);
        Add(features, "triggers.now", Log(look.Triggers.Now.Count));
        Add(features, "triggers.quarter", Log(look.Triggers.Quarter.Count));
        Add(features, "triggers.year", Log(look.Triggers.Year.Count));
        AddPlaces(features, article.Get<PlaceLayer>(), article.Get<EntityLayer>().Entities);
        AddEntities(features, article.Get<EntityLayer>().Entities, share);
        if (table.Values.Rows > 0)
        {
            foreach (var (name, column) in Means) Add(features, name, table.Values[0][column]);
        }

        return new(features, WordsOf(article));
    }

    private static void AddTopics(List<JudgementFeature> features, TopicLayer topics)
    {
        if (topics.PrimaryDomain is { } domain) Add(features, "domain." + domain.Value, domain.Confidence);
        foreach (var topic in topics.Topics) Add(features, "topic." + topic.Code, topic.Score);
    }

    private static void AddSources(List<JudgementFeature> features, SourceReport report, double share)
    {
        Add(features, "rule." + report.ByRule, 1);
        Add(features, "sources.direct", Log(report.Direct));
        Add(features, "sources.indirect", Log(report.Indirect));
        Add(features, "sources.hasDirect", report.Direct > 0 ? 1 : 0);
        Add(features, "sources.hasIndirect", report.Indirect > 0 ? 1 : 0);
        Add(features, "sources.both", report is { Direct: > 0, Indirect: > 0 } ? 1 : 0);
        Add(features, "sources.anonymous", Log(report.Sources.Count(source => source.Kind == EvidenceKind.AnonymousSource)));
        Add(features, "sources.documents", Log(report.Pack.Count(item => item.Kind == EvidenceKind.Document)));
        Add(features, "sources.media", Log(report.Sources.Count(source => source is { Kind: EvidenceKind.NamedSource, IsDirect: false })));
        Add(features, "sources.named", Log(report.Sources.Count(source => source is { Kind: EvidenceKind.NamedSource, IsDirect: true, Speaker: not null })));
        Add(features, "sources.bodies", Log(report.Sources.Count(source => source is { Kind: EvidenceKind.NamedSource, IsDirect: true, Speaker: null })));
        Add(features, "sources.all", Log(report.Attributions.Count * share));
        Add(features, "sources.directRate", Log(report.Attributions.Count(source => source.IsDirect) * share));
        Add(features, "sources.indirectShare", report.Sources.Count == 0 ? 0 : (double)report.Indirect / report.Sources.Count);
    }

    private static void AddQuotes(List<JudgementFeature> features, IReadOnlyList<Quote> quotes)
    {
        var speeches = quotes.Count(SourceReader.IsSpeech);
        Add(features, "quotes.speech", Log(speeches));
        Add(features, "quotes.hasSpeech", speeches > 0 ? 1 : 0);
        Add(features, "quotes.named", Log(quotes.Count(quote => quote is { Indirect: false, Speaker: not null })));
        Add(features, "quotes.indirect", Log(quotes.Count(quote => quote.Indirect)));
        Add(features, "quotes.speakers", Log(quotes.Select(quote => quote.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).Count()));
    }

    private static void AddQuantities(List<JudgementFeature> features, IReadOnlyList<Quantity> quantities, double share)
    {
        Add(features, "money", Log(quantities.Count(quantity => quantity.Kind == QuantityKind.Money) * share));
        Add(features, "money.most", Math.Log10(1 + Most(quantities, QuantityKind.Money)));
        Add(features, "percents", Log(quantities.Count(quantity => quantity.Kind == QuantityKind.Percent) * share));
        Add(features, "counts", Log(quantities.Count(quantity => quantity.Kind == QuantityKind.Count) * share));
        Add(features, "counts.most", Math.Log10(1 + Most(quantities, QuantityKind.Count)));
        Add(features, "dates", Log(quantities.Count(quantity => quantity.Kind == QuantityKind.Date) * share));
        Add(features, "durations", Log(quantities.Count(quantity => quantity.Kind == QuantityKind.Duration) * share));
    }

    private static void AddPlaces(List<JudgementFeature> features, PlaceLayer places, IReadOnlyList<Entity> entities)
    {
        Add(features, "places.countries", Log(places.Places.Select(place => place.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count()));
        Add(features, "places.regions", Log(places.Regions.Count));
        Add(features, "places.first", places.Regions.Count > 0 ? places.Regions[0].Score : 0);
        var countries = places.Places.Where(place => place.Subtype == "country").Select(place => place.EntityId).ToHashSet(StringComparer.Ordinal);
        Add(features, "places.country", entities.Where(entity => countries.Contains(entity.Id)).Select(entity => entity.Salience).DefaultIfEmpty(0).Max());
    }

    private static void AddEntities(List<JudgementFeature> features, IReadOnlyList<Entity> entities, double share)
    {
        Add(features, "entities.people", Log(entities.Count(entity => entity.Type == EntityType.Person) * share));
        Add(features, "entities.organizations", Log(entities.Count(entity => entity.Type == EntityType.Organization) * share));
        Add(features, "entities.places", Log(entities.Count(entity => entity.Type == EntityType.Place) * share));
        Add(features, "entities.first", entities.Select(entity => entity.Salience).DefaultIfEmpty(0).Max());
    }

    private static int[] WordsOf(AnnotatedArticle article)
    {
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var isUsed = new bool[WordHash.Buckets];
        foreach (var sentence in layer.Sentences)
        {
            if (!story[sentence.Block]) continue;
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var token = layer.Tokens[i];
                if (token.Kind != TokenKind.Punctuation) isUsed[WordHash.Bucket(WordHash.Of(article.Text.AsSpan(token.Start, token.End - token.Start)))] = true;
            }
        }

        return [.. Enumerable.Range(0, isUsed.Length).Where(bucket => isUsed[bucket])];
    }

    private static double Most(IReadOnlyList<Quantity> quantities, QuantityKind kind)
    {
        var most = 0.0;
        foreach (var quantity in quantities)
        {
            if (quantity.Kind == kind && double.TryParse(quantity.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) most = Math.Max(most, value);
        }

        return most;
    }

    private static double Log(double count) => Math.Log(1 + count);

    private static void Add(List<JudgementFeature> features, string name, double value)
    {
        if (value != 0) features.Add(new(name, (float)value));
    }
}
