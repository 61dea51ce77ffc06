using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class GateReaderTests
{
    [Theory]
    [InlineData("<div><h3>Keep reading</h3><p>Subscribe to continue reading.</p><p>$2 a week</p></div>", "Keep reading", null)]
    [InlineData("<div><p>This article is for subscribers</p></div>", "This article is for subscribers", "subscribers")]
    [InlineData("<div><h2>Reserved for subscribers only</h2><p>Subscribe to read it.</p></div>", "Reserved for subscribers only", "subscribers")]
    [InlineData("<div><p>La suite de l’enquête est réservée aux abonnés.</p><a href=/a>Essayer</a></div>", "La suite de l’enquête est réservée aux abonnés.", "abonnés")]
    [InlineData("<div><h4>Weiterlesen mit Abo</h4><p>Dieser Artikel ist kostenpflichtig. Nur für Abonnenten.</p></div>", "Weiterlesen mit Abo", "Abonnenten")]
    [InlineData("<div><p>この記事は有料会員限定です。</p><a href=/j>会員登録</a></div>", "この記事は有料会員限定です。", "有料会員")]
    public void A_paywall_is_a_gate_and_not_content(string html, string name, string? audience)
    {
        var page = StructurePages.OfHtml("<article><p>The council met on Monday.</p>" + html + "<p>It meets again in June.</p></article>");
        var gate = Assert.Single(page.Gates);
        Assert.Equal((name, audience), (gate.Name, gate.Audience));
        Assert.Equal("The council met on Monday.\nIt meets again in June.", StructurePages.Lines(page));
        Assert.StartsWith("/html[1]/body[1]/article[1]/div[1]", gate.Xpath, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_holds_all_of_its_own_words() => Assert.Equal(
        "Read on Subscribe to continue reading. From $2 a week",
        StructurePages.OfHtml("<p>Story.</p><div><h3>Read on</h3><div><p>Subscribe to continue reading.</p><p>From $2 a week</p></div></div>").Gates[0].Text);

    [Fact]
    public void A_wall_does_not_swallow_the_story_around_it()
    {
        var page = StructurePages.OfHtml(
            "<div><p>The council of the town met on Monday evening to vote on the new bridge over the river.</p>"
            + "<p>Sign in to continue reading</p></div>");
        Assert.Equal("The council of the town met on Monday evening to vote on the new bridge over the river.", StructurePages.Lines(page));
        Assert.Single(page.Gates);
    }

    [Theory]
    [InlineData("<div><h3>Newsletter</h3><p>Sign up for our morning newsletter.</p><a href=/n>Subscribe</a></div>")]
    [InlineData("<p>The bath is open only for adults.</p>")]
    [InlineData("<h2>Only for adults</h2><p>The fair showed toys on Monday, and children cried at its doors.</p>")]
    [InlineData("<p>Subscribers to the water service pay ten crowns more.</p>")]
    public void A_newsletter_or_a_sentence_is_no_gate(string html) => Assert.Empty(StructurePages.OfHtml("<p>Story.</p>" + html).Gates);

    [Fact]
    public void A_member_box_outside_of_a_profile_is_a_gate_too()
    {
        var gate = Assert.Single(StructurePages.OfHtml(
            "<p>The story.</p><div><p>Only for Grid Desk</p><h3>Grid Desk Access</h3><p>For readers of the data letter.</p><a href=/j>Join Grid Desk</a></div>").Gates);
        Assert.Equal(("Grid Desk Access", "Grid Desk"), (gate.Name, gate.Audience));
    }

    [Fact]
    public void A_sentence_in_a_member_box_may_name_the_audience()
    {
        var page = StructurePages.OfHtml(
            "<p>The story.</p><aside><p>Members only</p><h3>Settlement playbook</h3><p>Our breakdown, bank by bank, is reserved for Rails Circle members.</p>"
            + "<a href=/s>Unlock with Rails Circle</a></aside><p>It goes on.</p>");
        var gate = Assert.Single(page.Gates);
        Assert.Equal(("Settlement playbook", "Rails Circle members"), (gate.Name, gate.Audience));
        Assert.Equal("The story.\nIt goes on.", StructurePages.Lines(page));
    }

    [Theory]
    [InlineData("Only for Strategy Circle Strategic Circle Access", "Strategy Circle", "Strategic Circle Access")]
    [InlineData("Only for Leadership Alliance Leadership Alliance Access", "Leadership Alliance", "Leadership Alliance Access")]
    [InlineData("Only for Grid DeskGrid Desk Access", "Grid Desk", "Grid Desk Access")]
    [InlineData("Only for Paying Members", "Paying Members", null)]
    public void An_audience_is_told_from_the_name_after_it(string line, string audience, string? name)
    {
        var segment = new PlainTextSegmentReader().Read(line)[0];
        var split = GateAudience.Split(GateVocabulary.AudienceOf(SegmentPart.All(segment))!.Value);
        Assert.Equal((audience, name), (split.Audience.Text, split.Name?.Text));
    }
}
