using CsCheck;
using Extractor.Model;
using Extractor.Tests.Corpus;

namespace Extractor.Tests.Robustness;

/// <summary>Pages of the corpus, damaged in up to five ways, or made of random bytes.</summary>
internal static class MutatedPages
{
    private static readonly RawPage[] Whole = [.. CorpusFolder.Pages.Select(CorpusFolder.Page)];

    /// <summary>Any such page.</summary>
    public static Gen<RawPage> Any { get; } = Gen.Frequency(
        (19, Gen.Select(Gen.Int[0, Whole.Length - 1], Mutation.Any.Array[1, 5], (index, mutations) => Damage(Whole[index], mutations))),
        (1, Gen.Byte.Array[0, 4000].Select(bytes => new RawPage { Path = "random.html", Content = bytes, MediaType = "text/html" })));

    /// <summary>What a failure says of a page: the seed that CsCheck prints makes it again.</summary>
    public static string Describe(RawPage page) => $"{page.Path}, {page.Content.Length} bytes";

    private static RawPage Damage(RawPage page, Mutation[] mutations)
    {
        var bytes = page.Content.ToArray();
        foreach (var mutation in mutations) bytes = mutation.Apply(bytes);
        return page with { Content = bytes };
    }
}
