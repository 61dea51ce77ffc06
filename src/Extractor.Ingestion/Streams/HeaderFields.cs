namespace Extractor.Ingestion.Streams;

/// <summary>Named fields as WARC, HTTP and mail write them: <c>Name: value</c> a line, an empty line at the end.</summary>
internal static class HeaderFields
{
    /// <summary>Signs that all fields together may have: more than any server sends, and no way to fill the memory.</summary>
    private const int MostSigns = 1 << 20;

    /// <summary>Reads fields up to the empty line; a line that begins with white space goes on with the one before, one without a colon says nothing.</summary>
    /// <param name="input">The stream, at the first field.</param>
    /// <returns>Values by name without regard to case; of a field that is repeated the first.</returns>
    /// <exception cref="InvalidDataException">The fields do not end, or are too long.</exception>
    public static Dictionary<string, string> Read(LineInput input)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? open = null;
        var signs = 0;
        while (true)
        {
            var line = input.ReadLine() ?? throw new InvalidDataException("the header of a record does not end");
            if (line.Length == 0) return fields;
            signs += line.Length;
            if (signs > MostSigns) throw new InvalidDataException($"the header of a record has more than {MostSigns} signs");
            if (line[0] is ' ' or '\t')
            {
                if (open is not null) fields[open] = $"{fields[open]} {line.Trim()}";
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            open = colon > 0 && fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()) ? line[..colon].Trim() : null;
        }
    }
}
