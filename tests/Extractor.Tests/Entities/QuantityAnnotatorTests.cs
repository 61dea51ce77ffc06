using Extractor.Entities;
using Extractor.Language;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

public class QuantityAnnotatorTests
{
    /// <summary>A Thursday.</summary>
    private const string Published = "2026-06-04T08:00:00+00:00";

    [Theory]
    [InlineData("It paid €1.2bn for it.", "€1.2bn=1200000000 EUR")]
    [InlineData("It paid $3m-$4m then.", "$3m=3000000 USD|$4m=4000000 USD")]
    [InlineData("Costs of $3-4 million or 5 to 6 billion euros.", "$3=3000000 USD|4 million=4000000 USD|5=5000000000 EUR|6 billion euros=6000000000 EUR")]
    [InlineData("NOK 400 million, EUR1.5bn and 20 million Swiss francs.", "NOK 400 million=400000000 NOK|EUR1.5bn=1500000000 EUR|20 million Swiss francs=20000000 CHF")]
    [InlineData("HK$5 billion, US$1,200.50 and Rs 500 crore.", "HK$5 billion=5000000000 HKD|US$1,200.50=1200.5 USD|Rs 500 crore=5000000000 INR")]
    [InlineData("between $3 and $4 million", "$3=3000000 USD|$4 million=4000000 USD")]
    [InlineData("half a million dollars or 50 cents", "half a million dollars=500000 USD|50 cents=0.5 USD")]
    [InlineData("two hundred and six million pounds but 30 pounds of flour", "two hundred and six million pounds=206000000 GBP|30 pounds=30 pounds")]
    [InlineData("a $5-million fine and 40 million Danish kroner", "$5-million=5000000 USD|40 million Danish kroner=40000000 DKK")]
    [InlineData("A rise of $5 to 7 percent of sales", "$5=5 USD|7 percent=7 %")]
    public void Reads_money(string text, string expected) => Finds("en", text, expected);

    [Theory]
    [InlineData("It rose 12.5% and 3 per cent.", "12.5%=12.5 %|3 per cent=3 %")]
    [InlineData("up 5 to 7 percent, by two percentage points", "5=5 %|7 percent=7 %|two percentage points=2 percentage points")]
    [InlineData("a cut of 25 basis points", "25 basis points=0.25 percentage points")]
    public void Reads_percentages(string text, string expected) => Finds("en", text, expected);

    [Theory]
    [InlineData("on 5 June 2026 and June 7th, 2026", "5 June 2026=2026-06-05|June 7th, 2026=2026-06-07")]
    [InlineData("Monday, 1 June, the 3rd of May 2025 and Sept. 9", "Monday, 1 June=2026-06-01|3rd of May 2025=2025-05-03|Sept. 9=2026-09-09")]
    [InlineData("2026-06-01, 25/12/2025 and 05/06/2026", "2026-06-01=2026-06-01|25/12/2025=2025-12-25|05/06/2026=?")]
    [InlineData("in June 2027, May 2025, and 31 June 2026", "June 2027=2027-06|May 2025=2025-05|31 June 2026=?")]
    [InlineData("by September, since November, in May", "September=2026-09|November=2025-11|May=2026-05")]
    [InlineData("He may march in 2025 or (2019), from 2020 to 2022, with 2023-2024", "2025=2025|2019=2019|2020=2020|2022=2022|2023=2023|2024=2024")]
    [InlineData("In 2000 homes and Room 2024 nothing; 1066 fell.", "2000 homes=2000 homes")]
    [InlineData("the third quarter of 2026, Q4 and the first half of 2027", "third quarter of 2026=2026-07/2026-09|Q4=2026-10/2026-12|first half of 2027=2027-01/2027-06")]
    public void Reads_absolute_dates(string text, string expected) => Finds("en", text, expected);

    [Theory]
    [InlineData("It said on Tuesday that it met yesterday.", "Tuesday=2026-06-02|yesterday=2026-06-03")]
    [InlineData("It will meet on Tuesday, next Friday and this Saturday.", "Tuesday=2026-06-09|next Friday=2026-06-05|this Saturday=2026-06-06")]
    [InlineData("last month, next year, last week, next quarter", "last month=2026-05|next year=2027|last week=2026-W22|next quarter=2026-07/2026-09")]
    [InlineData("three years ago and a week ago", "three years ago=2023|a week ago=2026-W22")]
    [InlineData("on Thursday last June", "Thursday=2026-06-04|last June=2025-06")]
    public void Resolves_relative_dates_against_the_day_of_publication(string text, string expected) => Finds("en", text, expected);

    [Fact]
    public void Gives_no_value_to_a_relative_date_without_a_day_of_publication() =>
        Assert.Null(Assert.Single(QuantitiesOf("It said so on Tuesday.", "en", null)).Value);

    [Theory]
    [InlineData("three weeks, 10 days and a 24-hour wait", "three weeks=P3W|10 days=P10D|24-hour=PT24H")]
    [InlineData("a three-week truce over two decades", "three-week=P3W|two decades=P20Y")]
    [InlineData("She is 45 years old.", "")]
    public void Reads_durations(string text, string expected) => Finds("en", text, expected);

    [Theory]
    [InlineData("1,200 people in twenty-five cities", "1,200 people=1200 people|twenty-five cities=25 cities")]
    [InlineData("3 million new users and two dozen homeless children", "3 million new users=3000000 users|two dozen homeless children=24 children")]
    [InlineData("The Boeing 737 lines, Article 5 rights and 5G networks", "")]
    [InlineData("It makes 400 MW over 25 km.", "400 MW=400 MW|25 km=25 km")]
    [InlineData("One man left at 10:30 for 2.5 acres", "2.5 acres=2.5 acres")]
    public void Counts_things(string text, string expected) => Finds("en", text, expected);

    [Theory]
    [InlineData("de", "Die 1,2 Mrd. Euro sind 12,5 Prozent mehr als am 5. Juni 2026.", "1,2 Mrd. Euro=1200000000 EUR|12,5 Prozent=12.5 %|5. Juni 2026=2026-06-05")]
    [InlineData("de", "Seit 2019 kamen 1.200 Menschen in drei Wochen, im Mai 40 Mio. Euro.", "2019=2019|1.200 Menschen=1200 Menschen|drei Wochen=P3W|Mai=2026-05|40 Mio. Euro=40000000 EUR")]
    [InlineData("fr", "Il a payé 1,5 milliard d’euros et 3 millions de dollars le 1er mai 2026, soit 4 pour cent.", "1,5 milliard d’euros=1500000000 EUR|3 millions de dollars=3000000 USD|1er mai 2026=2026-05-01|4 pour cent=4 %")]
    [InlineData("fr", "1 200 personnes, 250 M€ en 2024", "1 200 personnes=1200 personnes|250 M€=250000000 EUR|2024=2024")]
    [InlineData("es", "Costó 3.000 millones de euros, un 2,5 por ciento más, el 5 de junio de 2026.", "3.000 millones de euros=3000000000 EUR|2,5 por ciento=2.5 %|5 de junio de 2026=2026-06-05")]
    [InlineData("ru", "Банк выделил 5,5% и 200 ₽.", "5,5%=5.5 %|200 ₽=200 RUB")]
    [InlineData("ja", "売上は500億円、12.5%増。", "12.5%=12.5 %")]
    public void Follows_the_custom_of_the_language(string language, string text, string expected) => Finds(language, text, expected);

    [Theory]
    [InlineData("5 to ")]
    [InlineData("two hundred and ")]
    [InlineData("$5-")]
    [InlineData("999999999999 trillion trillion ")]
    [InlineData("May, ")]
    [InlineData("1.2.3, ")]
    public void Reads_200_kB_of_the_same_and_finds_nothing_out_of_bounds(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        Assert.All(QuantitiesOf(text, "en", Published), quantity => Assert.Equal(quantity.Text, text[quantity.Start..quantity.End]));
    }

    private static void Finds(string language, string text, string expected)
    {
        var found = QuantitiesOf(text, language, Published);
        Assert.All(found, quantity => Assert.Equal(quantity.Text, text[quantity.Start..quantity.End]));
        Assert.Equal(expected, string.Join('|', found.Select(quantity =>
            quantity.Text + "=" + (quantity.Value ?? "?") + (quantity.Unit is null ? "" : " " + quantity.Unit))));
    }

    private static IReadOnlyList<Quantity> QuantitiesOf(string text, string language, string? published)
    {
        var date = published is null ? null : new EvidencedDate { Value = published, Raw = published, Origin = Origin.Metadata, Confidence = 1 };
        var annotated = new AnnotatedArticle(Articles.Of(new PageMetadata { PublishedAt = date }, text)).With(new LanguageLayer(language, 1));
        annotated = annotated.With(new TextAnnotator().Annotate(annotated, CancellationToken.None));
        return ((QuantityLayer)new QuantityAnnotator().Annotate(annotated, CancellationToken.None)).Quantities;
    }
}
