using Extractor.Assembly;
using Extractor.Assessment.Calibrating;
using Extractor.Decoding;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Model;
using Extractor.Rules;

namespace Extractor;

/// <summary>
/// Raw page in, profile record out. This file is the table of contents: every stage in its order.
/// Immutable and thread-safe: one pipeline serves all workers.
/// </summary>
public sealed class ProfilePipeline
{
    private readonly ExtractorOptions options;
    private readonly IReadOnlyList<IAnnotator> annotators;
    private readonly TimeProvider time;
    private readonly PageDecoder decoder;
    private readonly MetadataReader metadataReader;
    private readonly PageRuleReader? ruleReader;
    private readonly ArticleReader articleReader;
    private readonly PrintedMetadata printedMetadata = new();
    private readonly RecordAssembler assembler;
    private readonly RecordCalibrator calibrator;

    internal ProfilePipeline(
        ExtractorOptions options, MetadataReader metadataReader, ArticleReader articleReader, IReadOnlyList<IAnnotator> annotators, RecordCalibrator calibrator,
        SiteRules? rules, PipelineInfo info, TimeProvider time)
    {
        this.calibrator = calibrator;
        this.metadataReader = metadataReader;
        this.options = options;
        this.articleReader = articleReader;
        this.annotators = annotators;
        this.time = time;
        Info = info;
        ruleReader = rules is null ? null : new PageRuleReader(rules);
        decoder = new PageDecoder(options.Decoding);
        assembler = new RecordAssembler(info);
    }

    /// <summary>What every record of this pipeline says that it was made by.</summary>
    public PipelineInfo Info { get; }

    /// <summary>Turns one page into a record, or says why it cannot. Never throws for what is on the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public PageOutcome Process(RawPage page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var clock = new CancellationTokenSource(options.Timeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        var stage = "Decoding";
        try
        {
            var decoded = decoder.Decode(page, limit.Token);
            if (decoded.Page is null) return PageOutcome.Of(decoded.Failure!);

            stage = "Metadata";
            var metadata = metadataReader.Read(decoded.Page);

            stage = "Rules";
            var rule = ruleReader?.Read(decoded.Page, metadata, limit.Token);
            metadata = rule?.Over(metadata) ?? metadata;

            stage = "Layout";
            var article = articleReader.Read(decoded.Page, metadata, rule, limit.Token);

            stage = "Metadata";
            article = NoticePage.Trim(printedMetadata.Complete(article));

            stage = "Annotation";
            var annotated = Annotate(article, limit.Token);

            stage = "Assembly";
            var record = assembler.Assemble(annotated);

            stage = "Confidence";
            return PageOutcome.Of(calibrator.Calibrate(record)) with { Rule = rule?.Use };
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return PageOutcome.Of(new Failure(
                FailureCodes.Timeout, stage, page.Path,
                $"Page '{page.Path}' took longer than {options.Timeout.TotalSeconds:0.#} s in {stage}; raise Timeout or drop it."));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return PageOutcome.Of(new Failure(
                FailureCodes.StageFailed, stage, page.Path,
                $"Stage {stage} broke on page '{page.Path}' with {exception.GetType().Name}: {exception.Message} Please report the page."));
        }
    }

    internal AnnotatedArticle Annotate(Article article, CancellationToken cancellationToken)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var annotator in annotators)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                annotated = annotated.With(annotator.Annotate(annotated, cancellationToken));
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                annotated = annotated.With(annotator.Empty).With(new Diagnostic(
                    annotator.Name, "pipeline.stage-degraded",
                    $"Stage {annotator.Name} broke with {exception.GetType().Name}: {exception.Message} Its fields are empty."));
            }
        }

        return annotated;
    }
}
