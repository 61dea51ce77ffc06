using Extractor.Model;
using Extractor.Narrative;
using Extractor.Testing;

namespace Extractor.Tests.Narrative;

public sealed class SectionNarrativeTests
{
    private static NarrativeLayer Annotate(AnnotatedArticle article) =>
        (NarrativeLayer)new NarrativeAnnotator().Annotate(article.WithEntities().WithStory(), CancellationToken.None);

    [Fact]
    public void Takes_the_pages_own_sections_whole()
    {
        var article = Layers.Of(
            "A short lead.",
            "# What happened: Ministers sign a treaty",
            "They met in Oslo.",
            "They signed at noon.",
            "# Why it is important",
            "It ends a long dispute.");

        var narrative = Annotate(article);

        Assert.Equal("Ministers sign a treaty", narrative.WhatHappened!.Heading);
        Assert.Equal("They met in Oslo.\nThey signed at noon.", narrative.WhatHappened.Text);
        Assert.Equal(Origin.Declared, narrative.WhatHappened.Origin);
        Assert.Equal("Why it is important", narrative.WhyItMatters!.Heading);
        SpanAssert.Marks(
            "A short lead.\nWhat happened: Ministers sign a treaty\n[They met in Oslo.\nThey signed at noon.]\nWhy it is important\nIt ends a long dispute.",
            article.Text, narrative.WhatHappened.Evidence);
    }

    [Fact]
    public void Lists_every_section_from_heading_to_heading()
    {
        var article = Layers.Of("A short lead.", "# Background", "It began in May.", "# Numbers");

        var sections = Annotate(article).Sections;

        Assert.Equal([null, "Background", "Numbers"], sections.Select(section => section.Heading));
        Assert.Equal([SectionRole.Other, SectionRole.Background, SectionRole.Other], sections.Select(section => section.Role));
        Assert.Equal(["A short lead.", "It began in May.", ""], sections.Select(section => article.Text[section.Start..section.End]));
    }

    [Fact]
    public void Reads_openers_at_the_start_of_paragraphs_with_the_list_below()
    {
        var article = Layers.Of(
            "Driving the news: The board raised its rate.",
            "Why it matters: Mortgages follow the rate.",
            "* Half of all loans are variable.",
            "By the numbers: Rates stand at 4%.",
            "Nothing else moved.");

        var narrative = Annotate(article);

        Assert.Equal("The board raised its rate.", narrative.WhatHappened!.Text);
        Assert.Equal("Why it matters", narrative.WhyItMatters!.Heading);
        Assert.Equal("Mortgages follow the rate.\nHalf of all loans are variable.", narrative.WhyItMatters.Text);
    }

    [Fact]
    public void Ends_a_section_before_the_apparatus_and_leaves_captions_out()
    {
        var plain = Articles.Of("# What happened", "They met.", "A photo of the hall", "They signed.", "Region", "Europe");
        Block[] blocks = [.. plain.Blocks];
        blocks[2] = blocks[2] with { Kind = BlockKind.Caption };
        var article = Layers.Of(plain with { Blocks = blocks, Apparatus = [new(blocks[4].Start, blocks[5].End)] });

        var passage = Annotate(article).WhatHappened!;

        Assert.Equal("They met.\nThey signed.", passage.Text);
        Assert.Equal(passage.Text, string.Join('\n', passage.Evidence.Select(span => span.Of(article.Text))));
    }

    [Fact]
    public void Runs_over_deeper_headings_that_claim_no_part()
    {
        var plain = Articles.Of("# What happened", "They met.", "# The vote", "They voted.", "# Why it matters", "It is law.");
        Block[] blocks = [.. plain.Blocks];
        blocks[2] = blocks[2] with { Level = 3 };
        blocks[4] = blocks[4] with { Level = 3 };

        var narrative = Annotate(Layers.Of(plain with { Blocks = blocks }));

        Assert.Equal("They met.\nThe vote\nThey voted.", narrative.WhatHappened!.Text);
        Assert.Equal("It is law.", narrative.WhyItMatters!.Text);
    }

    [Fact]
    public void Gives_each_sentence_the_part_of_its_section()
    {
        var article = Layers.Of("# Background", "It began in May. It grew.", "# Reactions", "The union objects.");

        Assert.Equal(
            [SectionRole.Other, SectionRole.Background, SectionRole.Background, SectionRole.Other, SectionRole.Reaction],
            Annotate(article).Roles);
    }
}
