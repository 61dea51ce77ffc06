using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Sqlite;
using Extractor.Testing;

namespace Extractor.Storage.Tests.Sqlite;

public sealed class SqliteProfileReaderTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder folder = new();

    public async Task InitializeAsync()
    {
        await using var store = SqliteProfileStore.Open(folder["a.db"], new ProfileJson());
        await store.WriteAsync(Records.Sample(), CancellationToken.None);
        var text = "The Zürich exchange of 100% owned banks moved its data centre.";
        var other = Records.Of("Zürich exchange moves", text);
        await store.WriteAsync(
            other with
            {
                Article = other.Article with { PublishedAt = new EvidencedDate { Value = "2026-05-01T08:00:00Z", Raw = "", Origin = Origin.Metadata, Confidence = 1 } },
                Entities = [new Entity { Id = "e1", Name = "SIX 100% AG", Type = EntityType.Organization, Aliases = ["the_exchange"] }],
                Regions = [new Region { Code = "155", Name = "Western Europe", Countries = ["CH"], Score = 1 }],
                PrimaryDomain = Records.Value(text, "finance", Origin.Derived, 0.8),
                Confidence = other.Confidence with { Grade = "B" },
            },
            CancellationToken.None);
        await store.WriteAsync(Records.Of("undated"), CancellationToken.None);
        await store.CompleteAsync(CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    private string Find(ProfileQuery query)
    {
        using var reader = SqliteProfileReader.Open(folder["a.db"]);
        return string.Join(" + ", reader.Find(query).Select(found => found.Title!.Split(' ')[0]));
    }

    [Fact]
    public void Lists_newest_first_and_undated_last() => Assert.Equal("Zürich + Nordlink + undated", Find(new ProfileQuery()));

    [Theory]
    [InlineData("nordlink", "Nordlink")]
    [InlineData("Ingrid", "Nordlink")]
    [InlineData("norwegian", "Nordlink")]
    [InlineData("the_exchange", "Zürich")]
    [InlineData("100% AG", "Zürich")]
    [InlineData("%", "Zürich")]
    [InlineData("theXexchange", "")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("\\", "")]
    public void Finds_by_part_of_an_entitys_name(string entity, string expected) => Assert.Equal(expected, Find(new ProfileQuery { Entity = entity }));

    [Theory]
    [InlineData("Northern Europe", "Nordlink")]
    [InlineData("northern europe", "Nordlink")]
    [InlineData("154", "Nordlink")]
    [InlineData("NO", "Nordlink")]
    [InlineData("ch", "Zürich")]
    [InlineData("Europe", "Zürich + Nordlink")]
    [InlineData("urope", "")]
    [InlineData("%", "")]
    [InlineData("", "")]
    public void Finds_by_region_name_M49_code_or_country(string region, string expected) => Assert.Equal(expected, Find(new ProfileQuery { Region = region }));

    [Theory]
    [InlineData("networks", "Nordlink")]
    [InlineData("FINANCE", "Zürich")]
    [InlineData("sport", "")]
    public void Finds_by_domain(string domain, string expected) => Assert.Equal(expected, Find(new ProfileQuery { Domain = domain }));

    [Theory]
    [InlineData("b", "Zürich")]
    [InlineData("C", "Nordlink + undated")]
    public void Finds_by_grade(string grade, string expected) => Assert.Equal(expected, Find(new ProfileQuery { Grade = grade }));

    [Theory]
    [InlineData("data centre", "Zürich + Nordlink")]
    [InlineData("centre DATA", "Zürich + Nordlink")]
    [InlineData("\"centre data\"", "")]
    [InlineData("\"data centre\" zurich", "Zürich")]
    [InlineData("zürich", "Zürich")]
    [InlineData("\" OR 1=1 --", "")]
    [InlineData("NEAR(", "")]
    [InlineData("title:Zürich", "")]
    [InlineData("*", "")]
    [InlineData("data*", "Zürich + Nordlink")]
    [InlineData("^data", "Zürich + Nordlink")]
    [InlineData("\"\"", "")]
    [InlineData("\"data", "Zürich + Nordlink")]
    [InlineData("-- ;", "")]
    public void Finds_by_words_and_phrases_and_bears_any_text(string text, string expected) => Assert.Equal(expected, Find(new ProfileQuery { Text = text }));

    [Fact]
    public void Finds_only_what_fits_all_that_is_asked()
    {
        Assert.Equal("Zürich", Find(new ProfileQuery { Region = "CH", Domain = "finance", Grade = "B", Text = "banks", Entity = "SIX" }));
        Assert.Equal("", Find(new ProfileQuery { Region = "CH", Domain = "networks" }));
    }

    [Fact]
    public void Gives_no_more_than_the_limit() => Assert.Equal("Zürich + Nordlink", Find(new ProfileQuery { Limit = 2 }));

    [Fact]
    public void Says_so_where_the_store_is_damaged()
    {
        var bytes = File.ReadAllBytes(folder["a.db"]);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(folder["a.db"], bytes);
        Assert.Throws<StoreException>(() => Find(new ProfileQuery()));
    }
}
