using Extractor.Entities.Recognition;
using Extractor.Models;

namespace Extractor.Entities.Gazetteers;

/// <summary>Names of countries, cities, persons and organisations, and what they stand for. Immutable once loaded; thread-safe.</summary>
internal sealed class Gazetteer
{
    /// <summary>Name of its model.</summary>
    public const string ModelName = "gazetteer";

    private const string StateKey = "of", SeatKey = "seat", KindKey = "kind";

    private readonly NameTable names;
    private readonly MinorPlaces minor;
    private readonly int divisions;
    private readonly IdentifierTable identifiers;

    /// <summary>Creates the gazetteer.</summary>
    public Gazetteer(World world, GazetteerFile file)
    {
        World = world;
        Places = file.Places;
        divisions = file.Divisions;
        names = file.Names;
        minor = file.Minor;
        identifiers = file.Identifiers;
    }

    /// <summary>Countries and regions.</summary>
    public World World { get; }

    /// <summary>Cities and first-order divisions; after them villages, waters, islands and other parts of the earth.</summary>
    public IReadOnlyList<GazetteerPlace> Places { get; }

    /// <summary>Reads the gazetteer among the models.</summary>
    /// <exception cref="ModelException">There is none, or its file is of another format.</exception>
    public static Gazetteer Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var countries = models.Open(ModelName, "countries.tsv");
        using var regions = models.Open(ModelName, "regions.tsv");
        try
        {
            return new(World.Read(countries, regions), new GazetteerFile(models.Bytes(ModelName, GazetteerFile.FileName)));
        }
        catch (InvalidDataException exception)
        {
            throw new ModelException($"Model '{ModelName}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Indices into <see cref="Places"/> of the places that have a name by which no place is told from another thing.</summary>
    /// <param name="hash">Hash of the name's <see cref="NameKey"/>.</param>
    public ReadOnlySpan<int> MinorPlaces(ulong hash) => minor.Find(hash);

    /// <summary>The sense of a place: a division, or a city, which here is any other place.</summary>
    /// <param name="place">Index into <see cref="Places"/>.</param>
    public NameSense SenseOf(int place) => new(place < divisions ? SenseKind.Admin1 : SenseKind.City, place);

    /// <summary>Index of a name; -1 where it is unknown.</summary>
    /// <param name="hash">Hash of its <see cref="NameKey"/>.</param>
    public int Find(ulong hash) => names.Find(hash);

    /// <summary>Index of a name; -1 where it is unknown.</summary>
    public int Find(ReadOnlySpan<char> name) => names.Find(NameKey.Of(name));

    /// <summary>What is known of a name besides what it stands for.</summary>
    public NameFlags Flags(int name) => name < 0 ? NameFlags.None : names.Flags(name);

    /// <summary>What a name may stand for.</summary>
    public ReadOnlySpan<NameSense> Senses(int name) => name < 0 ? [] : names.Senses(name);

    /// <summary>The country that a name stands for by itself or by its people; -1 where it does not.</summary>
    public int NationOf(ReadOnlySpan<char> name)
    {
        foreach (var sense in Senses(Find(name)))
        {
            if (sense.Kind is SenseKind.Country or SenseKind.Demonym) return sense.Index;
        }

        return Inflections.NationOf(this, name);
    }

    /// <summary>The country that has exactly this name; -1 where none has.</summary>
    /// <param name="hash">Hash of the name's <see cref="NameKey"/>.</param>
    public int CountryAt(ulong hash)
    {
        foreach (var sense in Senses(Find(hash)))
        {
            if (sense.Kind == SenseKind.Country) return sense.Index;
        }

        return -1;
    }

    /// <summary>The country that has exactly this name or lies around the part of this name; -1 where there is none.</summary>
    /// <param name="hash">Hash of the name's <see cref="NameKey"/>.</param>
    public int CountryOrPartAt(ulong hash)
    {
        foreach (var sense in Senses(Find(hash)))
        {
            if (sense.Kind is SenseKind.Country or SenseKind.CountryPart) return sense.Index;
        }

        return -1;
    }

    /// <summary>Whether a name is that of a country, not of its people.</summary>
    public bool IsCountryName(ReadOnlySpan<char> name) => CountryAt(NameKey.Of(name)) >= 0 || Inflections.NationOf(this, name) >= 0;

    /// <summary>Index of the name of an organisation, with or without the legal form at its end; -1 where it is unknown.</summary>
    public int FindOrganization(ReadOnlySpan<char> name)
    {
        for (var index = Find(name); ; index = Find(name))
        {
            if (index >= 0) return index;
            var cut = name.LastIndexOf(' ');
            if (cut < 0 || (WordRoles.Of(NameKey.Of(name[(cut + 1)..])) & WordRole.OrgSuffix) == 0) return -1;
            name = name[..cut].TrimEnd(" ,");
        }
    }

    /// <summary>The state whose body an organisation is, ISO 3166-1 alpha-2; null where it is none's or nothing is known.</summary>
    public string? StateOf(ReadOnlySpan<char> name)
    {
        foreach (var sense in Senses(FindOrganization(name)))
        {
            if (sense is { Kind: SenseKind.KnownOrganization, Index: >= 0 }) return Fact(sense, StateKey);
        }

        return null;
    }

    /// <summary>Identifiers of an organisation such as <c>domain</c>, <c>ticker</c> and <c>asn</c>.</summary>
    /// <param name="sense">A sense that names an organisation.</param>
    public IReadOnlyDictionary<string, string> Identifiers(NameSense sense)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (sense.IsPlace || sense.Index < 0) return found;
        foreach (var (key, value) in Facts(sense))
        {
            if (key is not (StateKey or SeatKey or KindKey)) found[key] = value;
        }

        return found;
    }

    /// <summary>What sort of organisation a sense names, such as <c>registry</c> or <c>centralBank</c>; null where nothing is known.</summary>
    public string? KindOf(NameSense sense) => Fact(sense, KindKey);

    private string? Fact(NameSense sense, string wanted)
    {
        foreach (var (key, value) in Facts(sense))
        {
            if (key == wanted) return value;
        }

        return null;
    }

    private IEnumerable<(string Key, string Value)> Facts(NameSense sense)
    {
        if (sense.IsPlace || sense.Index < 0) yield break;
        foreach (var part in identifiers[sense.Index].Split('\t'))
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at) yield return (part[..at], part[(at + 1)..]);
        }
    }
}
