using Extractor.Model;

namespace Extractor.Entities.Gazetteers.Own;

/// <summary>One thing that the user names.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Names">Its names, the main one first.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Subtype">Finer type; null where none is given.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of its seat, or of the country that a place lies in; null where none is given.</param>
/// <param name="Identifiers">Identifiers by their keys.</param>
/// <param name="Latitude">Degrees north, of a place.</param>
/// <param name="Longitude">Degrees east, of a place.</param>
/// <param name="Population">Inhabitants, of a place.</param>
internal sealed record UserEntry(
    string Place, IReadOnlyList<string> Names, EntityType Type, string? Subtype, string? Country, IReadOnlyDictionary<string, string> Identifiers,
    double Latitude, double Longitude, int Population);
