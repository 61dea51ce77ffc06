using Extractor.Entities.Gazetteers;

namespace Extractor.Tests.Entities.Gazetteers;

public class GovernanceBodyTests
{
    [Theory]
    [InlineData("ICANN", "icann.org", "internetRegistry", null)]
    [InlineData("Internet Engineering Task Force", "ietf.org", "standardsBody", null)]
    [InlineData("Europäische Zentralbank", "ecb.europa.eu", "centralBank", null)]
    [InlineData("Bank of Japan", "boj.or.jp", "centralBank", "JP")]
    [InlineData("Ofcom", "ofcom.org.uk", "regulator", "GB")]
    [InlineData("Deutsche Telekom", "telekom.com", "networkOperator", "DE")]
    public void Knows_domain_sort_and_state_of_a_body(string name, string domain, string kind, string? state)
    {
        var sense = Pages.Gazetteer.Senses(Pages.Gazetteer.Find(name)).ToArray().First(sense => sense is { IsOrganization: true, Index: >= 0 });
        Assert.Equal((domain, kind, state), (Pages.Gazetteer.Identifiers(sense)["domain"], Pages.Gazetteer.KindOf(sense), Pages.Gazetteer.StateOf(name)));
    }

    [Fact]
    public void Gives_the_number_of_an_operators_network() =>
        Assert.Equal("13335", Pages.Read("Cloudflare, Inc. grew.").Link("Cloudflare, Inc.")!.Identifiers["asn"]);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(197_464)]
    public void Packs_a_sense_without_loss(int index) =>
        Assert.Equal((SenseKind.CountryPart, index), (new NameSense(SenseKind.CountryPart, index).Kind, new NameSense(SenseKind.CountryPart, index).Index));
}
