using Extractor.Learning.Documents;
using Extractor.Model;

namespace Extractor.Learning.Narrative;

/// <summary>Reads labelled documents as the articles that the judgement of a story sees.</summary>
internal static class LabelledStories
{
    /// <summary>The documents of <c>annotations</c> in the data folder and of the stand-off labels, in their order, with their articles; those that cannot be read are left out.</summary>
    /// <param name="dataFolder">The folder with <c>annotations</c>, <c>pages</c> and <c>articles</c>.</param>
    /// <param name="annotationFolder">Folder of stand-off labels; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing.</exception>
    public static IReadOnlyList<(LabelledDocument Document, AnnotatedArticle Article)> Read(string dataFolder, string? annotationFolder, CancellationToken cancellationToken)
    {
        List<LabelledDocument> documents = [.. DocumentFolder.Read(Path.Combine(dataFolder, "annotations"))];
        if (annotationFolder is not null) documents.AddRange(DocumentFolder.Read(annotationFolder, dataFolder));
        var annotation = new StoryAnnotation();
        var articles = new AnnotatedArticle?[documents.Count];
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => articles[i] = annotation.Read(documents[i], cancellationToken));
        return [.. documents.Zip(articles).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
    }
}
