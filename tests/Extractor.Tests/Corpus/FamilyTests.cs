using Extractor.Model;

namespace Extractor.Tests.Corpus;

/// <summary>One profile text in four mark-ups is one record.</summary>
public sealed class FamilyTests
{
    private const string First = "family/cards.html";

    [Theory]
    [InlineData("family/definition-list.html")]
    [InlineData("family/div-soup.html")]
    [InlineData("family/tables.html")]
    public void A_mark_up_gives_the_same_record_apart_from_offsets_and_paths(string path) =>
        Assert.Equal(Comparable(CorpusFolder.Record(First)), Comparable(CorpusFolder.Record(path)));

    [Fact]
    public void The_text_copied_from_a_browser_declares_the_same()
    {
        var page = CorpusFolder.Record(First);
        var text = CorpusFolder.Record("family/institution.txt");
        Assert.Equal(Values(page.Declared), Values(text.Declared));
        Assert.Equal(page.KeyPoints.Select(point => point.Value), text.KeyPoints.Select(point => point.Value));
        Assert.Equal(page.WhatHappened?.Text, text.WhatHappened?.Text);
        Assert.Equal(page.WhyItMatters?.Text, text.WhyItMatters?.Text);
        Assert.Equal(page.RelatedLinks.Select(link => link.Title), text.RelatedLinks.Select(link => link.Title));
        Assert.Equal(page.Access.Gates.Select(gate => (gate.Name, gate.Audience)), text.Access.Gates.Select(gate => (gate.Name, gate.Audience)));
        Assert.Equal(page.Conflicts.Select(conflict => conflict.Field), text.Conflicts.Select(conflict => conflict.Field));
    }

    /// <summary>
    /// The record without what the mark-up alone decides: addresses of elements, the page's own address, bytes, name and use, and how sure the
    /// pipeline is of what the head of the page says, hence of the whole to the hundredth, and of the countries, which asks how many sentences there are.
    /// </summary>
    private static string Comparable(ProfileRecord record)
    {
        var same = record with
        {
            Id = string.Empty,
            Source = record.Source with { Path = string.Empty, ContentSha256 = string.Empty, Bytes = 0, CanonicalUrl = null, Usage = new() },
            Article = record.Article with
            {
                Title = record.Article.Title! with { Confidence = 0 },
                Authors = record.Article.Authors is { } authors ? authors with { Confidence = 0 } : null,
                PublishedAt = record.Article.PublishedAt is { } published ? published with { Confidence = 0 } : null,
                ModifiedAt = record.Article.ModifiedAt is { } modified ? modified with { Confidence = 0 } : null,
                Blocks = [.. record.Article.Blocks.Select(block => block with { Xpath = string.Empty, HtmlStart = 0, HtmlEnd = 0 })],
            },
            Confidence = record.Confidence with { Score = 0 },
            Countries = [.. record.Countries.Select(country => country with { Score = 0 })],
            EditorialRegions = [.. record.EditorialRegions.Select(region => region with { Score = 0 })],
            Regions = [.. record.Regions.Select(region => region with { Score = 0 })],
            PrimaryRegion = record.PrimaryRegion is { } primary ? primary with { Confidence = 0 } : null,
            Access = new AccessInfo { Gates = [.. record.Access.Gates.Select(gate => gate with { Xpath = string.Empty })] },
            Profile = record.Profile with { Attributes = [.. record.Profile.Attributes.Select(pair => pair with { Xpath = string.Empty })] },
        };
        using var text = new StringWriter();
        new Extractor.Assembly.ProfileJson().Write(same, text, indented: true);
        return text.ToString();
    }

    private static IEnumerable<string?> Values(DeclaredStatements declared) =>
    [
        declared.Series?.Value, declared.SubjectType?.Value, declared.Entity?.Value, declared.Category?.Value, declared.Region?.Value,
        declared.SignalFocus?.Value, declared.ContentType?.Value, declared.PrimaryDomain?.Value, declared.Topic?.Value, declared.Impact?.Value,
        declared.Classification?.Value, declared.OperationalCriticality?.Value, declared.TimeHorizon?.Value, declared.ConfidenceScore?.Value,
        declared.ConfidenceGrade?.Value, declared.Sourcing?.Value, .. declared.ServiceSurface.Select(value => value.Value),
        .. declared.GovernanceSurface.Select(value => value.Value), .. declared.DecisionTriggers.Now.Select(value => value.Value),
        .. declared.DecisionTriggers.Quarter.Select(value => value.Value), .. declared.DecisionTriggers.Year.Select(value => value.Value),
    ];
}
