namespace Extractor.Tests.Layout;

public sealed class ProfileReaderTests
{
    private const string Copied =
        """
        Operator Profiling / Harbour operator

        Port of Examplehaven buys three cranes

        Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.

        Port of Examplehaven buys three cranes

        Evidence Pack

        Records behind the claims.

        CategoryOperator

        Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.

        RegionNorthern Europe

        All quays lie on one fjord.

        Content TypeProfile

        Reviewed each spring.

        ImpactMedium

        Few firms depend on it.

        Confidence?Confidence Grade
        0.90–1.00AHigh — direct sources
        0.55–0.74B/CMedium
        C · 0.72

        Mixed-source

        Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.

          • The port orders three electric cranes for 41 million euros.
          • The first is to stand on the quay in May.

        What happened: an order for three cranes

        The board of the port signed the order on Tuesday. Delivery takes two years.

        Also read: Ferry line doubles its sailings
        Also read: Pilots ask for a third boat

        Why it is important

        Larger ships call only where cranes reach their last row.

        Core Entity Brief

          • Entity: Port of Examplehaven buys three cranes
          • Subject Type: Harbour operator
          • Classification: Operator

        Service Surface / Control Surface

          • Two container quays and a ro-ro berth.

        Governance and Policy Surface

          • Owned by the town under the harbour act.
          • Operational criticality: Medium
          • Time horizon: Quarter (30-120d)

        Decision Trigger Matrix

          • Watch the order book.
        NowLow priority

        Nothing falls due this month.

        QuarterMedium price risk

        Steel is bought in June.

        YearFirst crane on the quay

        Ships plan their calls a year ahead.

        Member Unlock

        Restricted Port Intelligence

        Login is required to unlock the berth plan.

        Only for Pilot Circle

        Pilots' Circle Access

        Open to all readers after joining.

        Join Pilots' Circle

        Only for Harbour Alliance

        Harbour Alliance Access

        For owners of ports. Login required to unlock.

        Join Harbour Alliance
        ← BackAll Companies
        """;

    private const string Blocks =
        """
        ~Operator Profiling / Harbour operator
        ~Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.
        ~## Evidence Pack
        ~Records behind the claims.
        ~| Category | Operator
        ~Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.
        ~| Region | Northern Europe
        ~All quays lie on one fjord.
        ~| Content Type | Profile
        ~Reviewed each spring.
        ~| Impact | Medium
        ~Few firms depend on it.
        ~Confidence Grade
        ~| 0.90–1.00 | A | High — direct sources
        ~| 0.55–0.74 | B/C | Medium
        ~| Confidence | C · 0.72
        ~Mixed-source
        ~Port of Examplehaven buys three cranes is watched as a harbour operator within the freight sector.
        * The port orders three electric cranes for 41 million euros.
        * The first is to stand on the quay in May.
        ## What happened: an order for three cranes
        The board of the port signed the order on Tuesday. Delivery takes two years.
        ## Why it is important
        Larger ships call only where cranes reach their last row.
        ~## Core Entity Brief
        ~| Entity | Port of Examplehaven buys three cranes
        ~| Subject Type | Harbour operator
        ~| Classification | Operator
        ~## Service Surface / Control Surface
        ~* Two container quays and a ro-ro berth.
        ~## Governance and Policy Surface
        ~* Owned by the town under the harbour act.
        ~| Operational criticality | Medium
        ~| Time horizon | Quarter (30-120d)
        ~## Decision Trigger Matrix
        ~* Watch the order book.
        ~| Now | Low priority
        ~Nothing falls due this month.
        ~| Quarter | Medium price risk
        ~Steel is bought in June.
        ~| Year | First crane on the quay
        ~Ships plan their calls a year ahead.
        """;

    private const string Statements =
        """
        series = Operator Profiling
        subjectType = Harbour operator
        category = Operator
        region = Northern Europe
        contentType = Profile
        impact = Medium
        confidenceScore = 0.72
        confidenceGrade = C
        sourcing = Mixed-source
        entity = Port of Examplehaven buys three cranes
        classification = Operator
        serviceSurface = Two container quays and a ro-ro berth.
        governanceSurface = Owned by the town under the harbour act.
        operationalCriticality = Medium
        timeHorizon = Quarter (30-120d)
        decisionTriggers.now = Low priority. Nothing falls due this month.
        decisionTriggers.quarter = Medium price risk. Steel is bought in June.
        decisionTriggers.year = First crane on the quay. Ships plan their calls a year ahead.
        """;

    [Fact]
    public void Copied_text_gives_the_blocks_of_the_page() => Assert.Equal(Blocks, StructurePages.Lines(StructurePages.OfText(Copied)), ignoreLineEndingDifferences: true);

    [Fact]
    public void Copied_text_gives_all_statements() =>
        Assert.Equal(Statements, StructurePages.Statements(StructurePages.OfText(Copied)), ignoreLineEndingDifferences: true);

    [Fact]
    public void Copied_text_gives_pairs_with_their_notes()
    {
        var pairs = StructurePages.Pairs(StructurePages.OfText(Copied));
        Assert.StartsWith("Category = Operator | Port of Examplehaven buys", pairs, StringComparison.Ordinal);
        Assert.Contains("\nConfidence = C · 0.72\nEntity = Port of Examplehaven buys three cranes\n", pairs, StringComparison.Ordinal);
        Assert.EndsWith("\nYear = First crane on the quay | Ships plan their calls a year ahead.", pairs, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_stands_under_the_kicker() =>
        Assert.Equal("Port of Examplehaven buys three cranes", StructurePages.OfText(Copied).Title?.Text);

    [Fact]
    public void The_bullets_above_the_first_section_sum_the_page_up() => Assert.Equal(
        ["The port orders three electric cranes for 41 million euros.", "The first is to stand on the quay in May."],
        StructurePages.Bullets(StructurePages.OfText(Copied)));

    [Fact]
    public void Also_read_is_never_content() => Assert.Equal(
        ["Ferry line doubles its sailings", "Pilots ask for a third boat"], StructurePages.Related(StructurePages.OfText(Copied)));

    [Fact]
    public void Each_audience_has_its_gate_and_the_first_bears_the_name_of_what_is_withheld()
    {
        var gates = StructurePages.OfText(Copied).Gates;
        Assert.Equal(["Restricted Port Intelligence", "Harbour Alliance Access"], gates.Select(gate => gate.Name));
        Assert.Equal(["Pilot Circle", "Harbour Alliance"], gates.Select(gate => gate.Audience));
        Assert.Equal(
            "Only for Harbour Alliance Harbour Alliance Access For owners of ports. Login required to unlock. Join Harbour Alliance", gates[1].Text);
    }

    public static TheoryData<string> Markups() => new(ProfileMarkups.All);

    [Theory]
    [MemberData(nameof(Markups))]
    public void Mark_up_does_not_matter(string html)
    {
        var page = StructurePages.OfHtml(html);
        var first = StructurePages.OfHtml(ProfileMarkups.All[0]);
        Assert.Equal(StructurePages.Lines(first), StructurePages.Lines(page));
        Assert.Equal(StructurePages.Pairs(first), StructurePages.Pairs(page));
        Assert.Equal(StructurePages.Statements(first), StructurePages.Statements(page));
        Assert.Equal(first.Gates.Select(gate => gate with { Xpath = "" }), page.Gates.Select(gate => gate with { Xpath = "" }));
        Assert.Equal(StructurePages.Bullets(first), StructurePages.Bullets(page));
    }

    [Theory]
    [MemberData(nameof(Markups))]
    public void The_grammar_overrules_a_selector_that_lost_the_panel(string html)
    {
        var lost = StructurePages.OfHtml(html, segment => segment.Text.Length < 40 ? Extractor.Layout.SegmentUse.Boilerplate : Extractor.Layout.SegmentUse.Content);
        Assert.Equal(StructurePages.Statements(StructurePages.OfHtml(html)), StructurePages.Statements(lost));
    }

    [Theory]
    [InlineData("<p>The strait, in the region of Oslo, is calm.</p><p>Region: Oslo</p><p>Topic: the sea</p><p>It was a long day at sea.</p>")]
    [InlineData("<h2>Impact</h2><p>Hundreds of homes were flooded on Monday.</p><h2>Category</h2><p>A storm of the second category.</p>")]
    [InlineData("<p>News / Europe</p><h1>Quake shakes coast</h1><p>Region: the east of the island was hit hardest, officials said.</p>")]
    public void News_declares_nothing(string html) => Assert.Empty(StructurePages.OfHtml(html).Statements);

    [Fact]
    public void Several_pairs_in_one_line_are_told_apart() => Assert.Contains(
        "Entity = Acme plc\nSubject Type = Grid operator\nRegion = Northern Europe\nClassification = Company",
        StructurePages.Pairs(StructurePages.OfHtml(
            """
            <h2>Core Entity Brief</h2>
            <p><b>Entity:</b> Acme plc <b>Subject Type:</b> Grid operator <b>Region:</b> Northern Europe <b>Classification:</b> Company</p>
            """)), StringComparison.Ordinal);
}
