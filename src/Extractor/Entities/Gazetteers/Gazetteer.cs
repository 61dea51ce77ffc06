using Extractor.Entities.Gazetteers.Own;
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
    private readonly PlaceTable places;
    private readonly HashSet<int> own = [];

    /// <summary>Creates the gazetteer.</summary>
    /// <param name="world">Countries and regions.</param>
    /// <param name="file">Names, places and identifiers; not to be given to another.</param>
    /// <param name="user">The user's names, which stand over those of the file; null for none.</param>
    public Gazetteer(World world, GazetteerFile file, UserGazetteer? user = null)
    {
        if (user is not null) UserNames.Lay(user, world, file, own);
        World = world;
        places = file.Places;
        divisions = file.Divisions;
        names = file.Names;
        minor = file.Minor;
        identifiers = file.Identifiers;
    }

    /// <summary>Countries and regions.</summary>
    public World World { get; }

    /// <summary>Cities and first-order divisions; after them villages, waters, islands and other parts of the earth.</summary>
    public IReadOnlyList<GazetteerPlace> Places => places;

    /// <summary>Reads the gazetteer among the models.</summary>
    /// <param name="models">The models.</param>
    /// <param name="user">The user's names; null for none.</param>
    /// <exception cref="ModelException">There is none, or its file is of another format.</exception>
    /// <exception cref="GazetteerException">A country of the user's names is none of ISO 3166-1.</exception>
    public static Gazetteer Load(ModelCatalog models, UserGazetteer? user = null)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var countries = models.Open(ModelName, "countries.tsv");
        using var regions = models.Open(ModelName, "regions.tsv");
        try
        {
            return new(World.Read(countries, regions), new GazetteerFile(models.Bytes(ModelName, GazetteerFile.FileName)), user);
        }
        catch (InvalidDataException exception)
        {
            throw new ModelException($"Model '{ModelName}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Indices into <see cref="Places"/> of the places that have a name by which no place is told from another thing.</summary>
    /// <param name="hash">Hash of the name's <see cref="NameKey"/>.</param>
    public ReadOnlySpan<int> MinorPlaces(ulong hash) => own.Count > 0 && OwnSense(Find(hash)) is not null ? [] : minor.Find(hash);

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

    /// <summary>What a name stands for by the user's own gazetteer; null where that does not have it.</summary>
    public NameSense? OwnSense(int name) => own.Count > 0 && Senses(name) is [var sense] && own.Contains(FactsOf(sense)) ? sense : null;

    /// <summary>Identifiers of an organisation such as <c>domain</c>, <c>ticker</c> and <c>asn</c>.</summary>
    /// <param name="sense">A sense that names an organisation, or anything of the user's own.</param>
    public IReadOnlyDictionary<string, string> Identifiers(NameSense sense)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Facts(sense))
        {
            if (key is not (StateKey or SeatKey or KindKey)) found[key] = value;
        }

        return found;
    }

    /// <summary>What sort of organisation a sense names, such as <c>registry</c> or <c>centralBank</c>; null where nothing is known.</summary>
    public string? KindOf(NameSense sense) => Fact(sense, KindKey);

    /// <summary>The country that an organisation has its seat in, ISO 3166-1 alpha-2; null where nothing is known.</summary>
    public string? SeatOf(NameSense sense) => Fact(sense, SeatKey) ?? Fact(sense, StateKey);

    private string? Fact(NameSense sense, string wanted)
    {
        foreach (var (key, value) in Facts(sense))
        {
            if (key == wanted) return value;
        }

        return null;
    }

    private int FactsOf(NameSense sense) => !sense.IsPlace ? sense.Kind is SenseKind.Demonym or SenseKind.Government ? -1 : sense.Index : sense.Kind == SenseKind.City ? places.FactsOf(sense.Index) : -1;

    private IEnumerable<(string Key, string Value)> Facts(NameSense sense)
    {
        if (FactsOf(sense) is not (>= 0 and var facts)) yield break;
        foreach (var part in identifiers[facts].Split('\t'))
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at) yield return (part[..at], part[(at + 1)..]);
        }
    }
}
