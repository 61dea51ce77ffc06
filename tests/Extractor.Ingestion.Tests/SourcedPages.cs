using System.Text;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Sources;
using Extractor.Model;

namespace Extractor.Ingestion.Tests;

/// <summary>Pages as the tests look at them.</summary>
internal static class SourcedPages
{
    public static async Task<IReadOnlyList<SourcedPage>> PagesAsync(this IPageSource source)
    {
        var pages = new List<SourcedPage>();
        await foreach (var page in source.ReadAsync(CancellationToken.None)) pages.Add(page);
        return pages;
    }

    /// <summary>All that a file gives.</summary>
    public static Task<IReadOnlyList<SourcedPage>> ReadAsync(string file, SourceOptions? options = null) =>
        new FileSource(InputRoot.Of([file], []), options ?? new SourceOptions()).PagesAsync();

    /// <summary>All that a file gives, a line for each page.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(string file, SourceOptions? options = null) =>
        [.. (await ReadAsync(file, options)).Select(page => page.Line())];

    /// <summary>A page as its path and text, a failure as its path and code.</summary>
    public static string Line(this SourcedPage page) => page.Failure is { } failure ? $"{failure.Path} {failure.Code}" : $"{page.Page!.Path} {page.Text()}";

    public static string Text(this SourcedPage page) => Encoding.UTF8.GetString(page.Page!.Content.Span);
}
