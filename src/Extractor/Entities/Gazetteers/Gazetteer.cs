using Extractor.Entities.Recognition;
using Extractor.Models;

namespace Extractor.Entities.Gazetteers;

/// <summary>Names of countries, cities, persons and organisations, and what they stand for. Immutable once loaded; thread-safe.</summary>
internal sealed class Gazetteer
{
    /// <summary>Name of its model.</summary>
    public const string ModelName = "gazetteer";

    private readonly NameTable names;
    private readonly IReadOnlyList<string> organizations;

    /// <summary>Creates the gazetteer.</summary>
    public Gazetteer(World world, IReadOnlyList<GazetteerPlace> places, IReadOnlyList<string> organizations, NameTable names)
    {
        World = world;
        Places = places;
        this.organizations = organizations;
        this.names = names;
    }

    /// <summary>Countries and regions.</summary>
    public World World { get; }

    /// <summary>Cities and first-order divisions.</summary>
    public IReadOnlyList<GazetteerPlace> Places { get; }

    /// <summary>Reads the gazetteer among the models, and the tables edited by hand that complete it.</summary>
    /// <exception cref="ModelException">There is none, or its file is of another format.</exception>
    public static Gazetteer Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        var tables = GazetteerTables.Read();
        using var countries = models.Open(ModelName, "countries.tsv");
        using var regions = models.Open(ModelName, "regions.tsv");
        using var packed = models.Open(ModelName, "names.br");
        try
        {
            var world = World.Read(countries, regions, tables.SpokenRegions);
            var file = GazetteerReader.Read(packed, tables.Count, out var names);
            tables.AddTo(names, world);
            return new(world, file.Places, file.Organizations, names);
        }
        catch (InvalidDataException exception)
        {
            throw new ModelException($"Model '{ModelName}' cannot be read: {exception.Message}", exception);
        }
    }

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

    /// <summary>Identifiers of an organisation such as <c>domain</c>, <c>ticker</c> and <c>asn</c>.</summary>
    /// <param name="sense">A sense that names an organisation.</param>
    public IReadOnlyDictionary<string, string> Identifiers(NameSense sense)
    {
        var identifiers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (sense.IsPlace || sense.Index < 0) return identifiers;
        var parts = organizations[sense.Index].Split('\t');
        if (parts[0].Length > 0) identifiers["domain"] = parts[0];
        if (parts[1].Length > 0) identifiers["ticker"] = parts[1];
        if (parts[2].Length > 0) identifiers["asn"] = parts[2];
        return identifiers;
    }
}
