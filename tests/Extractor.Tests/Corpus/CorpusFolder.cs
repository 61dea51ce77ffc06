using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Tests.Corpus;

/// <summary>The corpus on the disk, and one pipeline for all tests on it.</summary>
internal static class CorpusFolder
{
    private static readonly Lazy<ProfilePipeline> Shared = new(() => new ProfilePipelineBuilder().Build());

    /// <summary>The folder <c>corpus</c>.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(This())!, "..", "..", "..", "corpus"));

    /// <summary>The pipeline with embedded defaults.</summary>
    public static ProfilePipeline Pipeline => Shared.Value;

    /// <summary>Paths of the pages below <c>corpus/pages</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "pages"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Root, "pages"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Reads a page.</summary>
    public static RawPage Page(string path) => new()
    {
        Path = path,
        Content = File.ReadAllBytes(Path.Combine(Root, "pages", path)),
        MediaType = path.EndsWith(".txt", StringComparison.Ordinal) ? "text/plain" : "text/html",
    };

    /// <summary>The record of a page.</summary>
    public static ProfileRecord Record(string path)
    {
        var outcome = Pipeline.Process(Page(path));
        Assert.True(outcome.Record is not null, outcome.Failure?.Message);
        return outcome.Record;
    }

    private static string This([CallerFilePath] string path = "") => path;
}
