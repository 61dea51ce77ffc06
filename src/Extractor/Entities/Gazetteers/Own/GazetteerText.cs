namespace Extractor.Entities.Gazetteers.Own;

/// <summary>A gazetteer file of the user as it was read.</summary>
/// <param name="Name">Name of the file, for messages.</param>
/// <param name="Tsv">Its text.</param>
public sealed record GazetteerText(string Name, string Tsv);
