using System.Globalization;
using Extractor.Ingestion.Streams;

namespace Extractor.Ingestion.Warc;

/// <summary>One record of a WARC file (ISO 28500): its named fields, and its block to be read before the next record is asked for.</summary>
/// <param name="Place">Where it begins: the offset in the file of its gzip member, or of itself where the file is not compressed so.</param>
/// <param name="Fields">Named fields, by name without regard to case; of a field that is repeated the first.</param>
/// <param name="Block">The block.</param>
internal sealed record WarcRecord(string Place, IReadOnlyDictionary<string, string> Fields, Stream Block)
{
    /// <summary>What the record is: <c>response</c>, <c>request</c>, <c>warcinfo</c>, …; empty where it does not say.</summary>
    public string Type => Fields.GetValueOrDefault("WARC-Type", string.Empty);

    /// <summary>Address that the record is about; null where it names none. Old writers put it between angle brackets.</summary>
    public string? TargetUri => Fields.TryGetValue("WARC-Target-URI", out var uri) ? uri.Trim('<', '>', ' ') : null;

    /// <summary>When the block was captured; null where it does not say so in the format of the standard.</summary>
    public DateTimeOffset? Date =>
        Fields.TryGetValue("WARC-Date", out var text) &&
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>Media type of the block, in lower case and without parameters.</summary>
    public string ContentType => ContentTypeField.Of(Fields.GetValueOrDefault("Content-Type", string.Empty)).Name;

    /// <summary>Whether the record goes on with what an earlier one began.</summary>
    public bool IsContinuation => Fields.TryGetValue("WARC-Segment-Number", out var number) && number.Trim() != "1";
}
