using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class PairReaderTests
{
    [Fact]
    public void A_definition_list_is_pairs_with_the_sentence_under_a_value_as_note() => Assert.Equal(
        "Location = Akureyri, Iceland\nPeak load = 18 MW | Five-minute average\nJobs = 41 permanent",
        StructurePages.Pairs(StructurePages.OfHtml(
            "<p>Text.</p><dl><dt>Location</dt><dd>Akureyri, Iceland</dd><dt>Peak load</dt><dd>18 MW<div>Five-minute average</div></dd><dt>Jobs:</dt><dd>41 permanent</dd></dl>")));

    [Fact]
    public void An_info_box_is_pairs_and_apparatus()
    {
        var page = StructurePages.OfHtml(
            "<table><tr><th>Type</th><td>Private</td></tr><tr><th>Founded</th><td>3 May 1998</td></tr>"
            + "<tr><th>Key people</th><td>Erika Mustermann (chair)<br>Ola Nordmann (ships)</td></tr></table><p>Text.</p>");
        Assert.Equal(
            "Type = Private\nFounded = 3 May 1998\nKey people = Erika Mustermann (chair)\nKey people = Ola Nordmann (ships)", StructurePages.Pairs(page));
        Assert.StartsWith("~| Type | Private\n", StructurePages.Lines(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_with_a_label_are_pairs_and_stay_items()
    {
        var page = StructurePages.OfHtml("<ul><li>Joining fee: none<li>Yearly fee: from €600 for a port</ul><p>Text.</p>");
        Assert.Equal("Joining fee = none\nYearly fee = from €600 for a port", StructurePages.Pairs(page));
        Assert.StartsWith("* Joining fee: none\n* Yearly fee", StructurePages.Lines(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_off_label_makes_a_line_a_pair() => Assert.Equal(
        "Sector = Energy", StructurePages.Pairs(StructurePages.OfHtml("<p>Text.</p><p><b>Sector:</b> Energy</p><p>More text.</p>")));

    [Theory]
    [InlineData("<p>The minister said: nobody will pay more.</p>")]
    [InlineData("<p><b>Jane Roe:</b> I never thought that it would come to this.</p>")]
    [InlineData("<p><b>Bottom line:</b> The plan costs more than it brings in, and the town knows it.</p>")]
    [InlineData("<p><b>Photo:</b> John Doe</p>")]
    [InlineData("<ul><li>Oslo: The ferry came in late on Monday, and nobody was there to meet it.<li>Bergen: It rained all day long.</ul>")]
    [InlineData("<p>Kick-off is at 14:30 on Sunday</p>")]
    [InlineData("<dl><dt>Can I cancel at any time?</dt><dd>Yes, with one click.</dd></dl>")]
    [InlineData("<ul><li><a href=/1>Drones: What experts warn of</a><li><a href=/2>Hackers: How users are fooled</a></ul>")]
    public void A_sentence_with_a_colon_a_question_or_a_credit_is_no_pair(string html) =>
        Assert.Empty(StructurePages.OfHtml("<p>Text.</p>" + html + "<p>Text.</p>").Pairs);

    [Theory]
    [InlineData("<tr><th>£ million</th><th>2025</th><th>2024</th></tr><tr><td>Revenue</td><td>1,412</td><td>1,331</td></tr><tr><td>Net debt</td><td>7,940</td><td>7,385</td></tr>")]
    [InlineData("<tr><th>Club</th><th>Points</th></tr><tr><td>Molde</td><td>31</td></tr><tr><td>Viking</td><td>28</td></tr>")]
    [InlineData("<tr><td>Molde</td><td>31</td></tr><tr><td>Viking</td><td>28</td></tr>")]
    public void A_table_of_data_is_no_list_of_pairs(string rows)
    {
        var page = StructurePages.OfHtml("<p>Text.</p><table>" + rows + "</table><p>Text.</p>");
        Assert.Empty(page.Pairs);
        Assert.Contains(page.Blocks, block => block.Kind == Model.BlockKind.TableRow && !block.IsApparatus);
    }

    [Fact]
    public void A_form_or_footer_outside_of_the_content_gives_no_pairs() => Assert.Empty(StructurePages.OfHtml(
        "<p>Text.</p><footer><p>Address: Rue du Test 4</p><p>Telephone: 555 0100</p></footer>",
        segment => segment.Text == "Text." ? SegmentUse.Content : SegmentUse.Boilerplate).Pairs);

    [Fact]
    public void A_panel_inside_the_content_that_the_selector_left_out_comes_back() => Assert.Equal(
        "MTU = 1500\nPort speeds = 1G, 10G\nRoute filtering = RPKI",
        StructurePages.Pairs(StructurePages.OfHtml(
            "<p>Text.</p><dl><dt>MTU</dt><dd>1500</dd><dt>Port speeds</dt><dd>1G, 10G</dd><dt>Route filtering</dt><dd>RPKI</dd></dl><p>Text.</p>",
            segment => segment.Text == "Text." ? SegmentUse.Content : SegmentUse.Boilerplate)));

    [Fact]
    public void A_panel_of_known_labels_states_what_they_say() => Assert.Equal(
        "region = Southern Europe",
        StructurePages.Statements(StructurePages.OfHtml(
            "<p>Text.</p><dl><dt>City</dt><dd>Split</dd><dt>Country</dt><dd>Croatia</dd><dt>Region</dt><dd>Southern Europe</dd></dl>")));
}
