using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Documents;

/// <summary>A labelled document on the page where it stood.</summary>
/// <param name="Document">The labels.</param>
/// <param name="Page">The page.</param>
/// <param name="Gold">Title, authors and date of the page; null where only its text is known.</param>
internal sealed record LabelledPage(LabelledDocument Document, RawPage Page, GoldPage? Gold);
