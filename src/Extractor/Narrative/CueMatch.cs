using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>A phrase of a <see cref="CueLexicon"/> found in a text.</summary>
/// <param name="Classes">Bit set of the classes that the phrase stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstToken">Index of its first token.</param>
internal readonly record struct CueMatch(ulong Classes, TextSpan Span, int FirstToken)
{
    /// <summary>Whether the phrase stands in a class.</summary>
    /// <param name="index">Number of the class.</param>
    public bool Is(int index) => (Classes >> index & 1) != 0;
}
