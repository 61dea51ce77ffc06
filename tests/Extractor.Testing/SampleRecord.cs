using Extractor.Model;

namespace Extractor.Testing;

/// <summary>The record behind <see cref="Records.Sample"/>.</summary>
internal static class SampleRecord
{
    private const string First =
        "Nordlink, the Norwegian operator of subsea cables, said on Tuesday that it will land a second cable at Kristiansand and link it to a new data centre in Aalborg, Denmark, at a cost of NOK 2.4 billion.";

    private const string Second =
        "The cable, named Skagerrak Two, is to carry 320 terabits a second from June 2027 and will give Norway its first route to the continent that does not pass through Sweden.";

    private const string Said = "One cut on the old route took half of our traffic with it; we will not wait for the next one,";

    private const string Third =
        "“" + Said + "” said Ingrid Solheim, chief executive of Nordlink.";

    private const string Fourth =
        "A second route matters because hospitals, banks and the power grid of southern Norway hang on a single cable station, the regulator Nkom warned in its report of February.";

    private const string Fifth =
        "The Danish Energy Agency must still permit the landing; its ruling is expected within 90 days.";

    private static readonly string[] Lines =
    [
        "Institution Profiling / Subsea cable operator", "Region\tAsia Pacific", "Impact\tMedium", "Primary Domain\tSecurity", "Confidence\tC · 0.72",
        "* Nordlink will land a second cable at Kristiansand by June 2027.", "* Norway gets its first route to the continent that does not pass through Sweden.",
        "## What happened: Nordlink lands a second cable", First, Second, "> " + Third, "## Why it is important", Fourth, "## What comes next", Fifth,
    ];

    /// <summary>Makes the record.</summary>
    public static ProfileRecord Make()
    {
        var article = Articles.Of([.. Lines.Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? line[1..] : line)]);
        var text = article.Text;
        return Records.Of("nordlink-second-cable", text) with
        {
            Source = article.Source with
            {
                Path = "profiles/nordlink.html", MediaType = "text/html", Publisher = "Cable Watch", Url = "https://cable-watch.example/nordlink?ref=home",
                CanonicalUrl = "https://cable-watch.example/nordlink", Language = "en", LanguageConfidence = 0.99, RetrievedAt = "2026-03-04T10:15:00+01:00",
            },
            Article = HeadOf(article),
            Access = new AccessInfo { Gates = [new Gate("Route maps", "Harbour Circle", "Members see the planned route and its depth.", "/html[1]/body[1]/div[4]")] },
            KeyPoints = [Point("Nordlink will land a second cable at Kristiansand by June 2027."), Point("Norway gets its first route to the continent that does not pass through Sweden.")],
            WhatHappened = Passage("Nordlink lands a second cable", Origin.Declared, 0.98, First, Second),
            WhyItMatters = Passage(null, Origin.Derived, 0.81, Fourth),
            Entities = EntitiesOf(text),
            Quotes = [new Quote { Text = Said, Speaker = "e2", Cue = "said", Start = Find(Said).Start, End = Find(Said).End }],
            Quantities = [Quantity(QuantityKind.Money, "NOK 2.4 billion", "2400000000", "NOK"), Quantity(QuantityKind.Date, "June 2027", "2027-06", null), Quantity(QuantityKind.Duration, "90 days", "P90D", null)],
            Regions = [new Region { Code = "154", Name = "Northern Europe", Countries = ["NO", "DK", "SE"], Score = 0.92, Evidence = [Find("Kristiansand and link"), Find("Aalborg, Denmark"), Find("Norway its first")] }],
            PrimaryRegion = Value("Northern Europe", Origin.Derived, 0.92, "Norway its first", "Aalborg, Denmark"),
            PrimaryDomain = Value("networks", Origin.Derived, 0.88, "operator of subsea cables", "320 terabits a second"),
            Topics = [new Topic { Code = "medtop:20000228", Label = "telecommunication infrastructure", Level = 3, Path = ["medtop:04000000", "medtop:20000209", "medtop:20000228"], Score = 0.74 }],
            Profile = ProfileOf(),
            Declared = DeclaredOf(),
            EvidencePack = [Item(EvidenceKind.Document, "report of February", "https://nkom.example/reports/2026-02.pdf", null), Item(EvidenceKind.NamedSource, "Ingrid Solheim", null, "e2")],
            RelatedLinks = [new RelatedLink("How deep is the Skagerrak?", "https://cable-watch.example/skagerrak"), new RelatedLink("Harbours of the south", null)],
            Confidence = new RecordConfidence { Score = 0.71, Grade = "C", Band = "B/C", Label = "Medium", Sourcing = Sourcing.Mixed },
            Conflicts =
            [
                new Conflict("region", "Asia Pacific", "Northern Europe", "Norway is named in 4 sentences and lies outside of the declared region"),
                new Conflict("primaryDomain", "Security", "networks", "the text is about cables and data centres, and names no threat"),
            ],
            Diagnostics = [new Diagnostic("Metadata", "metadata.json-repaired", "A comma before a closing brace was dropped from JSON-LD.")],
        };

        Evidenced<string> Value(string value, Origin origin, double confidence, params string[] words) => Records.Value(text, value, origin, confidence, words);
        Evidenced<string> Point(string words) => Value(words, Origin.Declared, 0.97, words);
        TextSpan Find(string words) => Records.Find(text, words);
        Quantity Quantity(QuantityKind kind, string words, string value, string? unit) =>
            new() { Kind = kind, Text = words, Value = value, Unit = unit, Start = Find(words).Start, End = Find(words).End };
        EvidenceItem Item(EvidenceKind kind, string words, string? url, string? speaker) =>
            new() { Kind = kind, Title = words, Url = url, Speaker = speaker, Start = Find(words).Start, End = Find(words).End };
        NarrativePassage Passage(string? heading, Origin origin, double confidence, params string[] parts) =>
            new() { Heading = heading, Text = string.Join('\n', parts), Origin = origin, Confidence = confidence, Evidence = [new TextSpan(Find(parts[0]).Start, Find(parts[^1]).End)] };

        ProfileFields ProfileOf() => new()
        {
            Subject = new() { Value = new SubjectReference("e1", "Nordlink"), Origin = Origin.Derived, Confidence = 0.93, Evidence = [Find("Nordlink, the Norwegian operator")] },
            SubjectType = Value("company", Origin.Derived, 0.9, "operator of subsea cables"),
            Impact = new() { Value = Level.High, Origin = Origin.Derived, Confidence = 0.64, Evidence = [Find("hospitals, banks and the power grid of southern Norway")] },
            TimeHorizon = new() { Value = TimeHorizon.Quarter, Origin = Origin.Derived, Confidence = 0.7, Evidence = [Find("within 90 days")] },
            GovernanceSurface = [Value("The Danish Energy Agency must still permit the landing", Origin.Derived, 0.77, "The Danish Energy Agency must still permit the landing")],
            DecisionTriggers = new() { Quarter = [Value(Fifth, Origin.Derived, 0.69, Fifth)] },
            Attributes = [Pair("Region", "Asia Pacific", "Nordlink has public-source relevance to network operations."), Pair("Impact", "Medium", null)],
        };

        LabeledValue Pair(string label, string value, string? note) =>
            new() { Label = label, Value = value, Note = note, Start = Find(value).Start, End = Find(value).End, Xpath = "/html[1]/body[1]/dl[1]/dd[1]" };

        DeclaredStatements DeclaredOf() => new()
        {
            Series = Value("Institution Profiling", Origin.Declared, 0.99, "Institution Profiling"),
            SubjectType = Value("Subsea cable operator", Origin.Declared, 0.99, "Subsea cable operator"),
            Region = Value("Asia Pacific", Origin.Declared, 0.99, "Asia Pacific"),
            Impact = Value("Medium", Origin.Declared, 0.99, "Medium"),
            PrimaryDomain = Value("Security", Origin.Declared, 0.99, "Security"),
            ConfidenceScore = Value("0.72", Origin.Declared, 0.99, "0.72"),
            ConfidenceGrade = Value("C", Origin.Declared, 0.99, "C · 0.72"),
        };
    }

    private static ArticleRecord HeadOf(Article article) => new()
    {
        Kind = ArticleKind.Profile,
        Title = Records.Value(article.Text, "Nordlink lands a second cable", Origin.Metadata, 0.98, "Nordlink lands a second cable"),
        Subtitle = Records.Value(article.Text, "A route around Sweden, and a data centre to go with it", Origin.Metadata, 0.9),
        Authors = new() { Value = ["Ada Berg", "Cable desk"], Origin = Origin.Declared, Confidence = 0.95 },
        PublishedAt = new() { Value = "2026-03-04", Raw = "4 March 2026", Origin = Origin.Metadata, Confidence = 0.97 },
        Section = Records.Value(article.Text, "Infrastructure", Origin.Metadata, 0.9),
        Text = article.Text,
        Blocks = [.. article.Blocks.Select(block => block.Span.Of(article.Text).Contains('\t', StringComparison.Ordinal) ? block with { Kind = BlockKind.TableRow } : block)],
        WordCount = 186,
        ReadingMinutes = 1,
    };

    private static IReadOnlyList<Entity> EntitiesOf(string text)
    {
        return
        [
            Entity("e1", "Nordlink", EntityType.Organization, "company", 0.44, [], "Nordlink"),
            Entity("e2", "Ingrid Solheim", EntityType.Person, null, 0.16, [], "Ingrid Solheim"),
            Entity("e3", "Norway", EntityType.Place, "country", 0.15, ["Norwegian"], "Norway", "Norwegian") with { Identifiers = new Dictionary<string, string> { ["iso3166"] = "NO", ["geonames"] = "3144096" } },
            Entity("e4", "Danish Energy Agency", EntityType.Organization, "regulator", 0.07, [], "Danish Energy Agency"),
        ];

        Entity Entity(string id, string name, EntityType type, string? subtype, double salience, string[] aliases, params string[] names) => new()
        {
            Id = id, Name = name, Type = type, Subtype = subtype, Salience = salience, Confidence = 0.9, Aliases = aliases,
            Mentions = [.. names.SelectMany(Places).OrderBy(mention => mention.Start)],
        };

        IEnumerable<EntityMention> Places(string name)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                yield return new EntityMention(at, at + name.Length, name);
        }
    }
}
