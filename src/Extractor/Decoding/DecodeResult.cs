using Extractor.Model;

namespace Extractor.Decoding;

/// <summary>A decoded page, or why there is none.</summary>
internal readonly record struct DecodeResult(HtmlPage? Page, Failure? Failure);
