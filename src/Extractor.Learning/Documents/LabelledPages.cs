using System.Text;

namespace Extractor.Learning.Documents;

/// <summary>Whole pages that were labelled, under the names by which other labels of the data call them.</summary>
internal static class LabelledPages
{
    private const int LongestName = 60;
    private const string News = "wikinews/";

    /// <summary>The pages of a data folder and of further stand-off labels, each once; the latter overrule the former.</summary>
    /// <param name="folder">The data folder, with <c>annotations</c>.</param>
    /// <param name="annotations">Folder of stand-off labels; null for none.</param>
    public static IReadOnlyList<LabelledDocument> Read(string folder, string? annotations)
    {
        var own = Path.Combine(folder, "annotations");
        IEnumerable<LabelledDocument> first = Directory.GetFiles(own, "*-pages.json").Length > 0 ? DocumentFolder.Read(own) : [];
        IEnumerable<LabelledDocument> second = annotations is null ? [] : DocumentFolder.Read(annotations, folder);
        return [.. first.Concat(second).Select(document => document with { Id = NameOf(document) }).GroupBy(document => document.Id, StringComparer.Ordinal).Select(group => group.Last())];
    }

    /// <summary>Whether a page is of the set whose articles go by their titles.</summary>
    public static bool IsNews(string name) => name.StartsWith(News, StringComparison.Ordinal);

    /// <summary>The name of an article of that set: its title with all but letters and digits as underscores, cut to a length.</summary>
    public static string NewsName(string title)
    {
        var name = new StringBuilder();
        foreach (var character in title)
        {
            if (char.IsLetterOrDigit(character)) name.Append(character);
            else if (name.Length == 0 || name[^1] != '_') name.Append('_');
        }

        return News + name.ToString(0, Math.Min(LongestName, name.Length));
    }

    private static string NameOf(LabelledDocument document) =>
        document.Id.StartsWith("wikinews", StringComparison.Ordinal) ? NewsName(document.Title) : document.Id.Replace("wcxb-dev-article/", "wcxb/", StringComparison.Ordinal);
}
