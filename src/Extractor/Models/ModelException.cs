namespace Extractor.Models;

/// <summary>A model is missing, or not what its card says.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which model, what is wrong, and what to do.</param>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which model, what is wrong, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    public ModelException()
        : this("A model is missing, or not what its card says.")
    {
    }
}
