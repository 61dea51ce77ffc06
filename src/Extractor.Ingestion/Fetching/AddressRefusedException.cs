namespace Extractor.Ingestion.Fetching;

/// <summary>A host has no address on the public internet and was not allowed by name.</summary>
/// <param name="host">The host.</param>
internal sealed class AddressRefusedException(string host)
    : IOException($"'{host}' is this machine or in a private network; allow it by name if it is meant.");
