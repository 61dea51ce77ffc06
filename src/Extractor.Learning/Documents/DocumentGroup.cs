using System.Globalization;

namespace Extractor.Learning.Documents;

/// <summary>What labelled documents share a part of a cross-validation with.</summary>
internal static class DocumentGroup
{
    /// <summary>The site of a page; of an article that begins with its date, as those of one wiki do, site and month.</summary>
    public static string Of(LabelledDocument document)
    {
        var site = Uri.TryCreate(document.Url, UriKind.Absolute, out var address) ? address.Host : document.Id;
        return document.Sentences.Count > 0 && DateTime.TryParse(document.Sentences[0], CultureInfo.InvariantCulture, out var date)
            ? string.Create(CultureInfo.InvariantCulture, $"{site} {date:yyyy-MM}") : site;
    }
}
