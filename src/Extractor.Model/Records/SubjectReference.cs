namespace Extractor.Model;

/// <summary>The entity that a page is about.</summary>
/// <param name="EntityId">Its identifier within the record.</param>
/// <param name="Name">Its name.</param>
public sealed record SubjectReference(string EntityId, string Name);
