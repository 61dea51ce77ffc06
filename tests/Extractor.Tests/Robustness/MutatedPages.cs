using CsCheck;
using Extractor.Model;
using Extractor.Tests.Corpus;

namespace Extractor.Tests.Robustness;

/// <summary>Pages of the corpus, damaged in up to five ways, or made of random bytes.</summary>
internal static class MutatedPages
{
    private const uint Stream = 1;
    private const ulong Seed = 20261124;

    private static readonly RawPage[] Whole = [.. CorpusFolder.Pages.Select(CorpusFolder.Page)];

    /// <summary>Any such page.</summary>
    private static Gen<RawPage> Any { get; } = Gen.Frequency(
        (19, Gen.Select(Gen.Int[0, Whole.Length - 1], Mutation.Any.Array[1, 5], (index, mutations) => Damage(Whole[index], mutations))),
        (1, Gen.Byte.Array[0, 4000].Select(bytes => new RawPage { Path = "random.html", Content = bytes, MediaType = "text/html" })));

    /// <summary>Looks whether something holds for so many pages: the same in every run, new ones where EXTRACTOR_EXPLORE is set.</summary>
    public static void Check(Func<RawPage, bool> holds, int count)
    {
        if (Environment.GetEnvironmentVariable("EXTRACTOR_EXPLORE") is not null)
        {
            Any.Sample(holds, iter: count, threads: 1, print: Describe);
            return;
        }

        var random = new PCG(Stream, Seed);
        for (var i = 0; i < count; i++)
        {
            var page = Any.Generate(random, null, out _);
            try
            {
                Assert.True(holds(page));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Page {i} of {count}, {Describe(page)}: {exception.Message}", exception);
            }
        }
    }

    /// <summary>The same for what says by an exception that it does not hold.</summary>
    public static void Check(Action<RawPage> look, int count) => Check(
        page =>
        {
            look(page);
            return true;
        },
        count);

    private static string Describe(RawPage page) => $"{page.Path}, {page.Content.Length} bytes";

    private static RawPage Damage(RawPage page, Mutation[] mutations)
    {
        var bytes = page.Content.ToArray();
        foreach (var mutation in mutations) bytes = mutation.Apply(bytes);
        return page with { Content = bytes };
    }
}
