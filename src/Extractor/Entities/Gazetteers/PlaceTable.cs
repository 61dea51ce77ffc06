using System.Collections;

namespace Extractor.Entities.Gazetteers;

/// <summary>Places as they stand in the file, column by column; each is put together when it is asked for.</summary>
internal sealed class PlaceTable : IReadOnlyList<GazetteerPlace>
{
    /// <summary>Parts of a degree that a coordinate is kept in.</summary>
    public const int CoordinateScale = 100;

    private readonly FileColumn<int> geonames;
    private readonly FileColumn<short> countries;
    private readonly FileColumn<ushort> divisions;
    private readonly FileColumn<int> populations;
    private readonly FileColumn<byte> capitals;
    private readonly FileColumn<short> latitudes;
    private readonly FileColumn<short> longitudes;

    private readonly int read;
    private readonly List<(GazetteerPlace Place, int Facts)> added = [];

    /// <summary>Reads the columns.</summary>
    public PlaceTable(ColumnReader reader)
    {
        read = reader.Int();
        geonames = reader.Column<int>(read);
        countries = reader.Column<short>(read);
        divisions = reader.Column<ushort>(read);
        populations = reader.Column<int>(read);
        capitals = reader.Column<byte>(read);
        latitudes = reader.Column<short>(read);
        longitudes = reader.Column<short>(read);
    }

    /// <inheritdoc/>
    public int Count => read + added.Count;

    /// <inheritdoc/>
    public GazetteerPlace this[int index] => index >= read ? added[index - read].Place : new(
        geonames[index], countries[index], divisions[index] - 1, populations[index], capitals[index] != 0,
        latitudes[index] / (double)CoordinateScale, longitudes[index] / (double)CoordinateScale);

    /// <summary>Adds a place of the user; not to be called once the table is in use.</summary>
    /// <param name="place">The place.</param>
    /// <param name="facts">Index of its identifiers.</param>
    /// <returns>The index.</returns>
    public int Add(GazetteerPlace place, int facts)
    {
        added.Add((place, facts));
        return Count - 1;
    }

    /// <summary>Index of the identifiers of a place of the user; -1 of any other.</summary>
    public int FactsOf(int index) => index >= read ? added[index - read].Facts : -1;

    /// <summary>Writes the columns.</summary>
    public static void Write(ColumnWriter writer, IReadOnlyList<GazetteerPlace> places)
    {
        writer.Int(places.Count);
        writer.Column<int>([.. places.Select(place => place.GeonameId)]);
        writer.Column<short>([.. places.Select(place => place.Country)]);
        writer.Column<ushort>([.. places.Select(place => checked((ushort)(place.Admin1 + 1)))]);
        writer.Column<int>([.. places.Select(place => place.Population)]);
        writer.Column<byte>([.. places.Select(place => place.IsCapital ? (byte)1 : (byte)0)]);
        writer.Column<short>([.. places.Select(place => (short)Math.Round(place.Latitude * CoordinateScale))]);
        writer.Column<short>([.. places.Select(place => (short)Math.Round(place.Longitude * CoordinateScale))]);
    }

    /// <inheritdoc/>
    public IEnumerator<GazetteerPlace> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
