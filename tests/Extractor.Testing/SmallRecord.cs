using Extractor.Model;

namespace Extractor.Testing;

/// <summary>A record small enough to see whole.</summary>
internal static class SmallRecord
{
    /// <summary>A short record: one sentence, one person, one place, one quantity, a declared region that conflicts.</summary>
    public static ProfileRecord Make(string id)
    {
        const string text = "Category\tBank\nJane Roe said in Oslo that 12% was too much.";
        return new ProfileRecord
        {
            Id = id,
            Source = new SourceInfo { Path = id + ".html", ContentSha256 = new string('0', 64), MediaType = "text/html", Charset = "utf-8", Bytes = 90, Language = "en", LanguageConfidence = 0.98 },
            Article = new ArticleRecord
            {
                Kind = ArticleKind.News,
                Title = new Evidenced<string> { Value = "Too much, says Roe", Origin = Origin.Metadata, Confidence = 0.9 },
                Authors = new Evidenced<IReadOnlyList<string>> { Value = ["John Doe", "News desk"], Origin = Origin.Declared, Confidence = 0.8 },
                PublishedAt = new EvidencedDate { Value = "2026-03-04T10:15:00+01:00", Raw = "4 March 2026", Origin = Origin.Declared, Confidence = 0.9 },
                Text = text,
                Blocks =
                [
                    new Block { Kind = BlockKind.TableRow, Start = 0, End = 13, Xpath = "/html[1]/body[1]/table[1]/tr[1]", HtmlStart = 12, HtmlEnd = 61 },
                    new Block { Kind = BlockKind.Paragraph, Start = 14, End = text.Length, Xpath = "/html[1]/body[1]/p[1]", HtmlStart = 69, HtmlEnd = 127 },
                ],
                WordCount = 11,
                ReadingMinutes = 1,
            },
            KeyPoints = [new Evidenced<string> { Value = text[14..], Origin = Origin.Derived, Confidence = 0.6, Evidence = [new TextSpan(14, text.Length)] }],
            Entities =
            [
                new Entity { Id = "e1", Name = "Jane Roe", Type = EntityType.Person, Aliases = ["Roe"], Salience = 0.6, Confidence = 0.9, Mentions = [new EntityMention(14, 22, "Jane Roe")] },
                new Entity
                {
                    Id = "e2", Name = "Oslo", Type = EntityType.Place, Salience = 0.3, Confidence = 0.9, Mentions = [new EntityMention(31, 35, "Oslo")],
                    Identifiers = new Dictionary<string, string> { ["iso3166"] = "NO", ["geonames"] = "3143244" }, Coordinates = new Coordinates(59.91, 10.75),
                    Metonyms = [new Metonym(31, 35, "government", 0.8)],
                },
            ],
            Quantities = [new Quantity { Kind = QuantityKind.Percent, Text = "12%", Value = "12", Unit = "%", Start = 41, End = 44 }],
            Countries = [new ConcernedCountry { Code = "NO", Name = "Norway", Score = 0.9, Evidence = [new TextSpan(31, 35)] }],
            EditorialRegions = [new EditorialRegion { Name = "Europe", Countries = ["NO"], Score = 0.9, Evidence = [new TextSpan(31, 35)] }],
            Regions = [new Region { Code = "154", Name = "Northern Europe", Countries = ["NO"], Score = 0.9, Evidence = [new TextSpan(31, 35)] }],
            PrimaryRegion = new Evidenced<string> { Value = "Northern Europe", Origin = Origin.Derived, Confidence = 0.8, Evidence = [new TextSpan(31, 35)] },
            PrimaryDomain = new Evidenced<string> { Value = "finance", Origin = Origin.Derived, Confidence = 0.7 },
            Profile = new ProfileFields
            {
                Subject = new Evidenced<SubjectReference> { Value = new SubjectReference("e1", "Jane Roe"), Origin = Origin.Derived, Confidence = 0.8, Evidence = [new TextSpan(14, 22)] },
                Attributes = [new LabeledValue { Label = "Category", Value = "Bank", Start = 9, End = 13, Xpath = "/html[1]/body[1]/table[1]/tr[1]/td[1]" }],
            },
            Declared = new DeclaredStatements { Category = new Evidenced<string> { Value = "Bank", Origin = Origin.Declared, Confidence = 0.98, Evidence = [new TextSpan(9, 13)] } },
            Confidence = new RecordConfidence { Score = 0.72, Grade = "C", Band = "B/C", Label = "Medium", Sourcing = Sourcing.Mixed },
            Conflicts = [new Conflict("region", "Asia Pacific", "Northern Europe", "Norway is named in 1 sentence and lies outside the declared region")],
            Pipeline = new PipelineInfo { Version = "0.1.0", ConfigSha256 = new string('c', 64) },
        };
    }
}
