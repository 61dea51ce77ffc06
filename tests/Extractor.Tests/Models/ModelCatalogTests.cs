using System.Security.Cryptography;
using System.Text;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Tests.Models;

public sealed class ModelCatalogTests
{
    private readonly Files files = [];

    [Fact]
    public void Gives_the_bytes_of_a_model()
    {
        files.AddModel("topics", "1", "weights");
        using var reader = new StreamReader(ModelCatalog.Load(files).Open("topics", "model.bin"));
        Assert.Equal("weights", reader.ReadToEnd());
    }

    [Fact]
    public void Takes_the_newest_version()
    {
        files.AddModel("topics", "9", "old");
        files.AddModel("topics", "10", "new");
        Assert.Equal("10", ModelCatalog.Load(files).Card("topics").Version);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_those_of_the_card()
    {
        files.AddModel("topics", "1", "weights");
        files["topics/1/model.bin"] = Encoding.UTF8.GetBytes("tampered");
        Assert.Contains("topics/1/model.bin", Assert.Throws<ModelException>(() => ModelCatalog.Load(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_card_whose_file_is_missing()
    {
        files.AddModel("topics", "1", "weights");
        files.Remove("topics/1/model.bin");
        Assert.Throws<ModelException>(() => ModelCatalog.Load(files));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"name\":\"other\",\"version\":\"1\",\"description\":\"\",\"license\":\"\",\"files\":{}}")]
    public void Refuses_a_card_that_cannot_be_trusted(string card)
    {
        files["topics/1/card.json"] = Encoding.UTF8.GetBytes(card);
        Assert.Throws<ModelException>(() => ModelCatalog.Load(files));
    }

    [Fact]
    public void Names_the_model_that_is_missing() =>
        Assert.Contains("layout", Assert.Throws<ModelException>(() => ModelCatalog.Load(files).Card("layout")).Message, StringComparison.Ordinal);

    private sealed class Files : Dictionary<string, byte[]>, IModelFiles
    {
        public void AddModel(string name, string version, string content)
        {
            var bytes = Encoding.UTF8.GetBytes(content);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            this[$"{name}/{version}/model.bin"] = bytes;
            this[$"{name}/{version}/card.json"] = Encoding.UTF8.GetBytes(
                $$"""{"name":"{{name}}","version":"{{version}}","description":"d","license":"l","files":{"model.bin":"{{hash}}"} }""");
        }

        public IReadOnlyList<string> List() => [.. Keys.Order(StringComparer.Ordinal)];

        public Stream Open(string path) => TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : throw new FileNotFoundException(path, path);
    }
}
