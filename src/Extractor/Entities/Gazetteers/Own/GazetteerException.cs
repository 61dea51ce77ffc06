namespace Extractor.Entities.Gazetteers.Own;

/// <summary>Gazetteer files that cannot be used: all that is wrong with them, a line each.</summary>
public sealed class GazetteerException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong: file, line, and what to do.</param>
    public GazetteerException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems ?? []))
    {
        Problems = problems ?? [];
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public GazetteerException(string message)
        : this([message])
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public GazetteerException(string message, Exception innerException)
        : base(message, innerException)
    {
        Problems = [message];
    }

    /// <summary>Creates the exception.</summary>
    public GazetteerException()
        : this("A gazetteer file cannot be used.")
    {
    }

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
