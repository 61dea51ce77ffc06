namespace Extractor.Ingestion.Warc;

/// <summary>What stands at a place of a WARC file: a record, or damage.</summary>
/// <param name="Place">Where, as in <see cref="WarcRecord.Place"/>.</param>
/// <param name="Record">The record; null where there is damage.</param>
/// <param name="Damage">What is wrong; null where there is a record.</param>
internal readonly record struct WarcItem(string Place, WarcRecord? Record, string? Damage);
