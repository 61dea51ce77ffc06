using Extractor.Entities;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Salience;
using Extractor.Learning.Documents;
using Extractor.Learning.Judging;
using Extractor.Learning.Narrative;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Learning.Subjects;

/// <summary>
/// Reads labelled pages as the pipeline would pages that it has not seen: the entities of each are judged by a judge that was trained without its site.
/// </summary>
internal static class SubjectPages
{
    /// <summary>The pages that can be read, in their order.</summary>
    public static SubjectPage[] Read(IReadOnlyList<LabelledDocument> documents, JudgeTrainingOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        var (gazetteer, grouping) = (Gazetteer.Load(models), GroupingModel.Load(models));
        var samples = new JudgeSamples().Of(documents, cancellationToken);
        var fit = new JudgeFit(samples, options, progress, cancellationToken);
        var judges = Enumerable.Range(0, options.Folds).Select(fit.Without).Select(judge => new EntityAnnotator(gazetteer, grouping, judge, SalienceModel.Even)).ToArray();
        var parts = fit.Samples.Zip(fit.Parts).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
        var annotation = new StoryAnnotation(isJudged: false);
        var pages = new SubjectPage?[documents.Count];
        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            if (annotation.Read(documents[i], cancellationToken) is not { } read) return;
            var article = new AnnotatedArticle(read.Article).With(read.Get<LanguageLayer>()).With(read.Get<TextLayer>()).With(read.Get<MentionLayer>());
            var entities = ((EntityLayer)judges[parts[documents[i].Id]].Annotate(article, cancellationToken)).Entities;
            pages[i] = new(documents[i], DocumentGroup.Of(documents[i]), article, entities, SalienceReader.Read(article, entities));
        });
        return [.. pages.OfType<SubjectPage>()];
    }
}
