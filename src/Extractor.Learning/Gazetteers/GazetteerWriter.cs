using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Writes the files that <see cref="GazetteerFile"/> and <see cref="World"/> read.</summary>
internal static class GazetteerWriter
{
    /// <summary>The table of countries.</summary>
    public static string Countries(World world) =>
        "# ISO 3166-1 alpha-2, UN M49, name, M49 region, GeoNames identifier, population, degrees north, degrees east\n"
        + string.Concat(world.Countries.Select(country => FormattableString.Invariant(
            $"{country.Code}\t{country.M49}\t{country.Name}\t{country.Region}\t{country.GeonameId}\t{country.Population}\t{country.Latitude}\t{country.Longitude}\n")));

    /// <summary>The table of M49 regions and of those that are only spoken of.</summary>
    public static string Regions(World world) =>
        "# UN M49 or nothing, name, M49 of the region above, degrees north, degrees east\n"
        + string.Concat(world.Regions.Select(region => FormattableString.Invariant(
            $"{region.Code}\t{region.Name}\t{region.Parent}\t{region.Latitude}\t{region.Longitude}\n")));

    /// <summary>The packed places, identifiers and names.</summary>
    /// <exception cref="InvalidDataException">Two names have the same hash.</exception>
    public static byte[] Names(NameCollector names)
    {
        var writer = new ColumnWriter();
        writer.Int(GazetteerFile.FormatVersion);
        writer.Int(names.Divisions);
        PlaceTable.Write(writer, names.Places);
        IdentifierTable.Write(writer, names.Organizations);
        var rows = names.Entries.Select(entry => (Hash: NameKey.Of(entry.Key), entry.Value.Flags, Senses: (IReadOnlyList<NameSense>)entry.Value.Senses))
            .OrderBy(row => row.Hash).ToList();
        for (var i = 1; i < rows.Count; i++)
        {
            if (HashColumn.Kept(rows[i].Hash) == HashColumn.Kept(rows[i - 1].Hash))
                throw new InvalidDataException($"Two names have the hash {rows[i].Hash:x16}; change the seed of NameKey.");
        }

        NameTable.Write(writer, rows);
        MinorPlaces.Write(writer, [.. names.Minor.OrderBy(name => name.Hash).ThenBy(name => name.Place)]);
        return writer.ToArray();
    }
}
