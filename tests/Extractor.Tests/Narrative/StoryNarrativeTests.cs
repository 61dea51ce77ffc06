using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

public sealed class StoryNarrativeTests
{
    private static readonly PageMetadata Head = new()
    {
        Title = new Evidenced<string> { Value = "Harbour board approves new ferry terminal in Bergen", Origin = Origin.Declared, Confidence = 1 },
    };

    private static readonly string[] Story =
    [
        "BERGEN, 4 March",
        "The harbour board of Bergen approved a new ferry terminal on Monday. The vote was seven to two, the board said.",
        "The old terminal was built in 1962 and has been closed since a fire two years ago.",
        "The decision is important for the whole region, because it will allow larger ferries and could lead to thousands of new jobs.",
        "Jane Roe, who runs a bakery by the quay, likes the plan.",
        "“I have waited for this,” she said.",
    ];

    private static NarrativeLayer Annotate(AnnotatedArticle article) =>
        (NarrativeLayer)new NarrativeAnnotator().Annotate(article.WithEntities().WithStory(), CancellationToken.None);

    [Fact]
    public void Takes_the_report_of_the_event_for_what_happened()
    {
        var article = Layers.Of(Articles.Of(Head, Story));

        var passage = Annotate(article).WhatHappened!;

        Assert.StartsWith("The harbour board of Bergen approved", passage.Text, StringComparison.Ordinal);
        Assert.Equal(Origin.Derived, passage.Origin);
        Assert.InRange(passage.Confidence, 0.3, 0.97);
        Assert.Equal(passage.Text, string.Join('\n', passage.Evidence.Select(span => span.Of(article.Text))));
    }

    [Fact]
    public void Takes_significance_and_consequence_for_why_it_matters()
    {
        var passage = Annotate(Layers.Of(Articles.Of(Head, Story))).WhyItMatters!;

        Assert.Contains("important for the whole region", passage.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("built in 1962", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_the_sentences_that_it_chose()
    {
        var narrative = Annotate(Layers.Of(Articles.Of(Head, Story)));

        Assert.Equal(SectionRole.WhatHappened, narrative.Roles[1]);
        Assert.Equal(SectionRole.WhyItMatters, narrative.Roles[4]);
        Assert.Equal(SectionRole.Other, narrative.Roles[3]);
    }

    [Fact]
    public void Is_less_sure_of_a_language_whose_cues_it_does_not_know()
    {
        var article = Articles.Of(Head, Story);

        var known = Annotate(Layers.Of(article)).WhatHappened!;
        var unknown = Annotate(Layers.Of(article, "nb")).WhatHappened!;

        Assert.StartsWith("The harbour board", unknown.Text, StringComparison.Ordinal);
        Assert.True(unknown.Confidence < known.Confidence);
    }

    [Fact]
    public void Finds_nothing_where_there_is_no_story()
    {
        var narrative = Annotate(Layers.Of("# Contact", "* Phone", "* E-mail"));

        Assert.Null(narrative.WhatHappened);
        Assert.Null(narrative.WhyItMatters);
    }

    [Fact]
    public void Never_takes_apparatus_captions_or_code()
    {
        var plain = Articles.Of(Head, Story);
        Block[] blocks = [.. plain.Blocks];
        blocks[1] = blocks[1] with { Kind = BlockKind.Caption };
        blocks[2] = blocks[2] with { Kind = BlockKind.Code };
        var article = Layers.Of(plain with { Blocks = blocks, Apparatus = [blocks[3].Span] });

        var narrative = Annotate(article);

        foreach (var span in (narrative.WhatHappened?.Evidence ?? []).Concat(narrative.WhyItMatters?.Evidence ?? []))
            Assert.True(span.Start >= blocks[4].Start, $"{span.Of(article.Text)} is no part of the story");
    }

    [Fact]
    public void Leaves_a_declared_event_out_of_why_it_matters()
    {
        var narrative = Annotate(Layers.Of(Articles.Of(Head, ["# What happened", "The vote is important and could lead to new jobs.", "# The project", .. Story[3..]])));

        Assert.Equal(Origin.Declared, narrative.WhatHappened!.Origin);
        Assert.DoesNotContain("The vote is important", narrative.WhyItMatters?.Text ?? string.Empty, StringComparison.Ordinal);
    }
}
