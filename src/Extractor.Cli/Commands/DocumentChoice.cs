using Extractor.Learning.Documents;

namespace Extractor.Cli.Commands;

/// <summary>Chooses labelled documents by how their ids start.</summary>
internal static class DocumentChoice
{
    /// <summary>The documents meant.</summary>
    /// <param name="documents">All of them.</param>
    /// <param name="folder">Where they are from.</param>
    /// <param name="only">How the ids start; null for all.</param>
    /// <param name="without">How those start that are left out; null for none.</param>
    /// <exception cref="FormatException">None is left.</exception>
    public static IReadOnlyList<LabelledDocument> Of(IEnumerable<LabelledDocument> documents, string folder, string? only, string? without)
    {
        var chosen = documents.Where(document => (only is null || document.Id.StartsWith(only, StringComparison.Ordinal))
            && (without is null || !document.Id.StartsWith(without, StringComparison.Ordinal))).ToList();
        return chosen.Count > 0 ? chosen : throw new FormatException($"No page of '{folder}' is left by --only and --without.");
    }
}
