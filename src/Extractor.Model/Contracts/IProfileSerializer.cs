namespace Extractor.Model;

/// <summary>Writes and reads records as JSON text, as the record's contract has it.</summary>
public interface IProfileSerializer
{
    /// <summary>Writes one record as one JSON object, streamed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Receives the JSON.</param>
    /// <param name="indented">Whether to break lines for a person; else the object stands on one line.</param>
    void Write(ProfileRecord record, TextWriter output, bool indented = false);

    /// <summary>Reads one record.</summary>
    /// <param name="input">One JSON object.</param>
    /// <exception cref="FormatException">The input is not such an object.</exception>
    ProfileRecord Read(TextReader input);
}
