namespace Extractor.Rules;

/// <summary>Rule files that cannot be used: all that is wrong with them, a line each.</summary>
public sealed class RuleException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong: file, rule, key, and what to do.</param>
    public RuleException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems ?? []))
    {
        Problems = problems ?? [];
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public RuleException(string message)
        : this([message])
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RuleException(string message, Exception innerException)
        : base(message, innerException)
    {
        Problems = [message];
    }

    /// <summary>Creates the exception.</summary>
    public RuleException()
        : this("A rule file cannot be used.")
    {
    }

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
