using Extractor.Entities.Salience;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities.Salience;

public class SalienceReaderTests
{
    [Theory]
    [InlineData("Norway", nameof(SalienceFeature.IsSubject), 0.5)]
    [InlineData("China", nameof(SalienceFeature.IsSubject), 0)]
    [InlineData("Norway", nameof(SalienceFeature.CountShare), 0.5)]
    [InlineData("Norway", nameof(SalienceFeature.Most), 1)]
    [InlineData("China", nameof(SalienceFeature.InFirstSentence), 0)]
    [InlineData("Kenya", nameof(SalienceFeature.InFirstSentence), 1)]
    [InlineData("China", nameof(SalienceFeature.Late), 1)]
    [InlineData("Kenya", nameof(SalienceFeature.InTitle), 1)]
    [InlineData("Norway", nameof(SalienceFeature.InTitle), 0)]
    [InlineData("Norway", nameof(SalienceFeature.InAddress), 1)]
    [InlineData("Kenya", nameof(SalienceFeature.InAddress), 0)]
    public void Measures_where_a_text_speaks_of_an_entity(string name, string feature, double expected)
    {
        var article = Articles.Of(
            new PageMetadata { Title = new Evidenced<string> { Value = "What Kenya got", Origin = Origin.Metadata, Confidence = 1 } },
            "Norway sent ships to Kenya.", "Then, after long talks, the people of Norway met for two days, and nothing came of it at all.", "All went home, to China.");
        article = article with { Source = article.Source with { Url = "https://news.example/2026/norway-sends-ships" } };
        var read = Pages.Read(article);
        var entities = read.Get<EntityLayer>().Entities;
        var rows = SalienceReader.Read(read, entities);
        Assert.Equal(expected, rows[entities.ToList().FindIndex(entity => entity.Name == name)][(int)Enum.Parse<SalienceFeature>(feature)], 6);
    }
}
