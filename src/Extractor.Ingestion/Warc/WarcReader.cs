using System.Globalization;
using Extractor.Ingestion.Streams;

namespace Extractor.Ingestion.Warc;

/// <summary>
/// Reads a WARC file (1.0 and 1.1) forwards, plain or with a gzip member for each record. Where a record is damaged it says so once and goes on with
/// the next that it finds. A file that was compressed as a whole is one member with many records.
/// </summary>
internal sealed class WarcReader : IDisposable
{
    private readonly TrackedInput file;
    private readonly GzipMembers? members;
    private readonly LineInput input = new();
    private GzipMember? member;
    private BlockStream? block;
    private bool damaged;

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file, at its beginning.</param>
    public WarcReader(Stream stream)
    {
        file = new TrackedInput(stream);
        if (file.Around(GzipMembers.Magic.Length).StartsWith(GzipMembers.Magic)) members = new GzipMembers(file);
        else input.Open(file);
    }

    /// <summary>The next record, or damage; null at the end. What was not read of the block before is skipped.</summary>
    public WarcItem? Next()
    {
        var place = Place();
        try
        {
            if (damaged && !Recover()) return null;
            damaged = false;
            if (!Advance()) return null;
            place = Place();
            return new(place, ReadRecord(place), null);
        }
        catch (InvalidDataException exception)
        {
            damaged = true;
            return new(place, null, exception.Message);
        }
    }

    /// <summary>Gives up the record that was read last, because its block turned out to be damaged: the next that is asked for is looked for behind it.</summary>
    public void Abandon() => damaged = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        members?.Dispose();
        block?.Dispose();
        input.Dispose();
        file.Dispose();
    }

    private string Place() => member switch
    {
        null => input.Offset.ToString(CultureInfo.InvariantCulture),
        { } open when input.Offset == 0 => open.Offset.ToString(CultureInfo.InvariantCulture),
        { } open => string.Create(CultureInfo.InvariantCulture, $"{open.Offset}+{input.Offset}"),
    };

    /// <summary>Goes to the first byte of the next record; false at the end.</summary>
    private bool Advance()
    {
        if (block is { } open)
        {
            block = null;
            if (!open.Skip()) throw new InvalidDataException("the file ends within the block of a record");
        }

        if (members is null) return SkipBlankLines();
        while (true)
        {
            if (member is not null && SkipBlankLines()) return true;
            member = members.Next();
            if (member is null) return false;
            input.Open(member);
        }
    }

    private bool SkipBlankLines()
    {
        while (input.Peek() is '\r' or '\n') input.Skip(1);
        return input.Peek() >= 0;
    }

    private WarcRecord ReadRecord(string place)
    {
        var version = input.ReadLine();
        if (version?.StartsWith("WARC/", StringComparison.Ordinal) != true) throw new InvalidDataException("there is no WARC record where one should begin");
        var fields = HeaderFields.Read(input);
        if (!fields.TryGetValue("Content-Length", out var text) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new InvalidDataException("a WARC record does not say its Content-Length");
        block = new BlockStream(input, length);
        return new(place, fields, block);
    }

    /// <summary>Goes behind what is damaged: to the next gzip member, or the next line that begins as a record does; false where there is none.</summary>
    private bool Recover()
    {
        block = null;
        if (members is not null)
        {
            member = null;
            return members.SkipToNext();
        }

        return input.SkipTo("\nWARC/1."u8);
    }
}
