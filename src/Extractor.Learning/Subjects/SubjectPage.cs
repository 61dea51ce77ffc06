using Extractor.Learning.Documents;
using Extractor.Model;

namespace Extractor.Learning.Subjects;

/// <summary>A labelled page with the entities that are told of it.</summary>
/// <param name="Document">The page.</param>
/// <param name="Site">What it shares a part of the cross-validation with.</param>
/// <param name="Article">Its text with what is mentioned.</param>
/// <param name="Entities">Its entities, all of salience 0.</param>
/// <param name="Rows">The features of their salience.</param>
internal sealed record SubjectPage(LabelledDocument Document, string Site, AnnotatedArticle Article, IReadOnlyList<Entity> Entities, double[][] Rows)
{
    /// <summary>Set that the page is of.</summary>
    public string Set => Document.Id.StartsWith("wikinews/", StringComparison.Ordinal) ? "wikinews" : "others";
}
