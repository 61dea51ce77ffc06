using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class OtherLanguageNameTests
{
    [Theory]
    [InlineData("de", "Bei Angriffen starben gestern Menschen. Über die Lage sprach niemand. Dabei blieb es.")]
    [InlineData("de", "Die China-Agenten kamen an Bord des Schiffes.")]
    [InlineData("de", "Die KI half beim PKW.")]
    [InlineData("es", "Según fuentes cercanas, la Casa Real no dijo nada. Los Gallardos ardieron.")]
    [InlineData("nb", "På Lote ligger ferja. Nå venter folk i Anda.")]
    [InlineData("sv", "Denna gång gick det. Ta en buss.")]
    [InlineData("tr", "Diğer Spor dalları için Kesim Organizasyonu yapıldı.")]
    public void Takes_no_capital_alone_for_a_name(string language, string text) =>
        Assert.Empty(Pages.Read(Articles.Of(text), language).Get<EntityLayer>().Entities.Where(entity => entity.Type != EntityType.Place || entity.Identifiers.Count > 0).Select(entity => entity.Name));

    [Theory]
    [InlineData("de", "Gestern traf Donald Trump in Berlin Angela Merkel.", "Donald Trump|Berlin|Angela Merkel")]
    [InlineData("fr", "Le président de l'Iran a rencontré Emmanuel Macron à Paris.", "Iran|Emmanuel Macron|Paris")]
    [InlineData("es", "Pedro Sánchez y Emmanuel Macron hablaron en Madrid.", "Pedro Sánchez|Emmanuel Macron|Madrid")]
    [InlineData("tr", "Türkiye'de seçim yapıldı.", "Türkiye")]
    [InlineData("es", "Los Angeles recibe a Pedro Sánchez.", "Los Angeles|Pedro Sánchez")]
    [InlineData("de", "Laut Bundesnetzagentur klagte Ursula von der Leyen.", "Bundesnetzagentur|Ursula von der Leyen")]
    public void Keeps_names_that_are_sure(string language, string text, string names) => Assert.Equal(
        names.Split('|').Order(StringComparer.Ordinal),
        Pages.Read(Articles.Of(text), language).Get<EntityLayer>().Entities.Select(entity => entity.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("nb", "Ferja går fra Anda til Lote.", 0)]
    [InlineData("nb", "Kina og Norge er enige. Ferja går fra Anda til Lote.", 1)]
    public void Counts_a_town_of_another_country_only_where_the_text_names_that_country(string language, string text, int count) =>
        Assert.Equal(count, Pages.Read(Articles.Of(text), language).Get<PlaceLayer>().Places.Count(place => place.Country == "CN" && place.Subtype == "city"));

    [Fact]
    public void Says_that_no_model_knows_the_language()
    {
        var pipeline = new ProfilePipelineBuilder().Build();
        var diagnostic = Assert.Single(DiagnosticsOf("de", "Die Regierung in Berlin hat am Montag beschlossen, dass die neue Leitung erst im kommenden Jahr gebaut wird, und die Opposition ist dagegen."), item => item.Code == "entities.no-model");
        Assert.Contains("'de'", diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            DiagnosticsOf("en", "The government in Berlin decided on Monday that the new line will not be built before next year, and the opposition is against it."), item => item.Code == "entities.no-model");

        IReadOnlyList<Diagnostic> DiagnosticsOf(string language, string text) => pipeline.Process(new RawPage
        {
            Path = "a.html", MediaType = "text/html",
            Content = System.Text.Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"{language}\"><title>Berlin</title><article><h1>Berlin</h1><p>{text}</p><p>{text}</p></article></html>"),
        }).Record!.Diagnostics;
    }
}
