namespace Extractor.Entities.Gazetteers;

/// <summary>
/// The file <c>names.bin</c>: little-endian columns that are searched where they stand, so that reading it takes no time. Version;
/// number of divisions; places; identifiers of organisations; names with flags and senses; names of minor places.
/// </summary>
internal sealed class GazetteerFile
{
    /// <summary>File name on the card.</summary>
    public const string FileName = "names.bin";

    /// <summary>Version of the format.</summary>
    public const int FormatVersion = 2;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="InvalidDataException">The file is of another version, or cut off.</exception>
    public GazetteerFile(ReadOnlyMemory<byte> content)
    {
        var reader = new ColumnReader(content);
        var version = reader.Int();
        if (version != FormatVersion) throw new InvalidDataException($"Gazetteer has format {version}, this program reads {FormatVersion}; build it again.");
        Divisions = reader.Int();
        Places = new(reader);
        Identifiers = new(reader);
        Names = new(reader);
        Minor = new(reader);
    }

    /// <summary>Number of first-order divisions.</summary>
    public int Divisions { get; }

    /// <summary>First-order divisions, cities and other places, in this order.</summary>
    public PlaceTable Places { get; }

    /// <summary>Identifiers of organisations.</summary>
    public IdentifierTable Identifiers { get; }

    /// <summary>Names.</summary>
    public NameTable Names { get; }

    /// <summary>Names of minor places.</summary>
    public MinorPlaces Minor { get; }
}
