using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Writes the files that <see cref="GazetteerReader"/> and <see cref="World"/> read.</summary>
internal static class GazetteerWriter
{
    /// <summary>The table of countries.</summary>
    public static string Countries(World world) =>
        "# ISO 3166-1 alpha-2, UN M49, name, M49 region, GeoNames identifier, population\n" + string.Concat(world.Countries.Select(country =>
            FormattableString.Invariant($"{country.Code}\t{country.M49}\t{country.Name}\t{country.Region}\t{country.GeonameId}\t{country.Population}\n")));

    /// <summary>The table of M49 regions.</summary>
    public static string Regions(World world) =>
        "# UN M49, name, M49 of the region above\n"
        + string.Concat(world.Regions.Select(region => $"{region.Code}\t{region.Name}\t{region.Parent}\n"));

    /// <summary>The packed names, places and identifiers.</summary>
    public static byte[] Names(NameCollector names)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write(GazetteerReader.FormatVersion);
            var places = CollectionsMarshal.AsSpan(names.Places);
            writer.Write(places.Length);
            foreach (var place in places) writer.Write(place.GeonameId);
            foreach (var place in places) writer.Write(place.Country);
            foreach (var place in places) writer.Write(place.Admin1);
            foreach (var place in places) writer.Write(place.Population);
            foreach (var place in places) writer.Write(place.IsCapital);
            Write(writer, string.Join('\n', names.Organizations));
            writer.Write(names.Entries.Count);
            Write(writer, string.Concat(names.Entries.Select(entry => entry.Key + "\n")));
            foreach (var (_, entry) in names.Entries) writer.Write((byte)entry.Flags);
            foreach (var (_, entry) in names.Entries) writer.Write((byte)entry.Senses.Count);
            foreach (var (_, entry) in names.Entries)
                foreach (var sense in entry.Senses) writer.Write((byte)sense.Kind);
            foreach (var (_, entry) in names.Entries)
                foreach (var sense in entry.Senses) writer.Write(sense.Index);
        }

        return memory.ToArray();
    }

    private static void Write(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }
}
