using Extractor.Model;

namespace Extractor.Tests.Entities.Links;

public class LinkAnnotatorTests
{
    [Theory]
    [InlineData("The regulator Ofcom fined the broadcaster in London.", "Ofcom", "domain", "ofcom.org.uk", "regulator")]
    [InlineData("Cloudflare, Inc. grew.", "Cloudflare, Inc.", "asn", "13335", "networkOperator")]
    [InlineData("The European Central Bank raised its rate.", "European Central Bank", "domain", "ecb.europa.eu", "centralBank")]
    [InlineData("Traffic at DE-CIX in Frankfurt rose.", "DE-CIX", "domain", "de-cix.net", "internetExchange")]
    public void Links_an_organisation_that_the_gazetteer_has(string text, string name, string key, string value, string subtype)
    {
        var link = Pages.Read(text).Link(name)!;
        Assert.Equal((value, subtype), (link.Identifiers[key], link.Subtype));
        Assert.InRange(link.Confidence, 0.5, 1);
    }

    [Fact]
    public void Leaves_alone_what_the_gazetteer_does_not_have() => Assert.Null(Pages.Read("The Zubrowka Society met in Oslo.").Link("Zubrowka Society"));

    [Theory]
    [InlineData("Nordhavn Cable Inc. (NASDAQ: NHCB) fell.", "Nordhavn Cable Inc.", "ticker", "NHCB")]
    [InlineData("Nordhavn Cable Inc. (NYSE American: NHC.A) fell.", "Nordhavn Cable Inc.", "ticker", "NHC.A")]
    [InlineData("Nordhavn Cable Inc. (AS64500) fell.", "Nordhavn Cable Inc.", "asn", "64500")]
    [InlineData("Nordhavn Cable Inc. (www.Nordhavn.example) fell.", "Nordhavn Cable Inc.", "domain", "nordhavn.example")]
    public void Takes_an_identifier_that_the_text_prints_behind_a_name(string text, string name, string key, string value) =>
        Assert.Equal(value, Pages.Read(text).Link(name)!.Identifiers[key]);

    [Fact]
    public void Takes_no_identifier_from_the_next_name() =>
        Assert.Null(Pages.Read("Nordhavn Cable Inc. sued Acme Rockets Inc. (NASDAQ: ACMR).").Link("Nordhavn Cable Inc."));

    [Fact]
    public void Knows_a_network_by_its_number()
    {
        var link = Pages.Read("The routes came from AS64511 at noon.").Link("AS64511")!;
        Assert.Equal(("64511", "autonomousSystem"), (link.Identifiers["asn"], link.Subtype));
    }

    [Theory]
    [InlineData("The registry of .se raised its price.", ".se", "tld", "se")]
    [InlineData("The registry of .se raised its price.", ".se", "iso3166", "SE")]
    [InlineData("The registry of .se raised its price.", ".se", "registry", "internetstiftelsen.se")]
    [InlineData("Registrations under .uk fell.", ".uk", "iso3166", "GB")]
    public void Links_a_top_level_domain_to_country_and_registry(string text, string name, string key, string value) =>
        Assert.Equal(value, Pages.Read(text).Link(name)!.Identifiers[key]);

    [Theory]
    [InlineData("Run the .sh script first.")]
    [InlineData("The domain shop.example.se was sold by the registrar.")]
    public void Takes_no_file_ending_or_host_for_a_top_level_domain(string text) =>
        Assert.DoesNotContain(Pages.Read(text).Get<EntityLayer>().Entities, entity => entity.Name.StartsWith('.'));
}
