using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

public sealed class HeadingRolesTests
{
    private readonly HeadingRoles roles = new();

    [Theory]
    [InlineData("What happened", SectionRole.WhatHappened)]
    [InlineData("WHAT HAPPENED?", SectionRole.WhatHappened)]
    [InlineData("What happened: Ministers sign a treaty", SectionRole.WhatHappened)]
    [InlineData("Driving the news", SectionRole.WhatHappened)]
    [InlineData("Why it is important", SectionRole.WhyItMatters)]
    [InlineData("Why it matters for small banks", SectionRole.WhyItMatters)]
    [InlineData("Why it’s important", SectionRole.WhyItMatters)]
    [InlineData("¿Por qué es importante?", SectionRole.WhyItMatters)]
    [InlineData("Dlaczego to ważne", SectionRole.WhyItMatters)]
    [InlineData("Background", SectionRole.Background)]
    [InlineData("Hintergrund: Der Streit um das Kabel", SectionRole.Background)]
    [InlineData("What’s next", SectionRole.Outlook)]
    [InlineData("What happens next", SectionRole.Outlook)]
    [InlineData("What they're saying", SectionRole.Reaction)]
    [InlineData("背景", SectionRole.Background)]
    public void Reads_the_part_that_a_heading_names(string heading, SectionRole role) =>
        Assert.Equal(role, roles.MatchHeading(heading)?.Role);

    [Theory]
    [InlineData("Background-checks for drivers")]
    [InlineData("Impact of the storm on the coast")]
    [InlineData("The news industry shrinks")]
    [InlineData("Contextual reading")]
    [InlineData("A new cable for the north")]
    [InlineData("")]
    public void Leaves_other_headings_alone(string heading) => Assert.Null(roles.MatchHeading(heading));

    [Fact]
    public void Parts_the_label_from_the_words_behind_it()
    {
        const string Heading = "What happened: Ministers sign a treaty";

        var match = roles.MatchHeading(Heading);

        Assert.Equal("Ministers sign a treaty", Heading[match!.Value.Rest..]);
    }

    [Theory]
    [InlineData("Why it matters: Rates follow prices.", SectionRole.WhyItMatters)]
    [InlineData("Driving the news — The board met on Monday.", SectionRole.WhatHappened)]
    public void Reads_an_opener_at_the_start_of_a_paragraph(string paragraph, SectionRole role) =>
        Assert.Equal(role, roles.MatchOpener(paragraph)?.Role);

    [Theory]
    [InlineData("What happened on Monday was a surprise.")]
    [InlineData("Background checks: the rules explained.")]
    [InlineData("Why it matters:")]
    [InlineData("So what? They went home.")]
    public void Does_not_take_the_start_of_a_sentence_for_an_opener(string paragraph) => Assert.Null(roles.MatchOpener(paragraph));
}
