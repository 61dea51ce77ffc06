using Extractor.Duplicates;
using Extractor.Model;

namespace Extractor.Cli.Extraction;

/// <summary>Marks the records of a run that nearly repeat an earlier one, of the run or of the store.</summary>
/// <param name="index">Earlier records.</param>
internal sealed class RunDuplicates(ISketchIndex index)
{
    private static readonly DuplicateOptions Options = new();
    private readonly ArticleSketcher sketcher = new(Options);
    private readonly DuplicateFinder finder = new(index, Options);

    /// <summary>The sketch of a record; null where it takes no part. For all workers at once.</summary>
    public ArticleSketch? Sketch(ProfileRecord record) => sketcher.Sketch(record.Article);

    /// <summary>The record, with the earlier one that it repeats. In the order of the input.</summary>
    public ProfileRecord Mark(ProfileRecord record, ArticleSketch? sketch) =>
        sketch is not null && finder.Find(record.Id, sketch) is { } earlier ? record with { DuplicateOf = earlier } : record;

    /// <summary>Lets later records be found to repeat this one. In the order of the input, after the record is stored.</summary>
    public void Keep(ProfileRecord record, ArticleSketch? sketch)
    {
        if (sketch is not null && record.DuplicateOf is null) finder.Add(record.Id, sketch);
    }
}
