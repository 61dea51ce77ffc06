using Extractor.Model;

namespace Extractor.Learning.Entities;

/// <summary>A name that was missed or wrongly found.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsMissed">Whether it is in gold and was not found; otherwise it was found and is not in gold.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its words.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands after it.</param>
public sealed record EntityFault(string Document, bool IsMissed, string Type, string Name, string Before, string After)
{
    private const int Context = 40;

    internal static EntityFault Of(GoldDocument document, int first, int last, string type, bool isMissed)
    {
        var text = document.Text.Text;
        var span = new TextSpan(document.Text.Tokens[first].Start, document.Text.Tokens[last].End);
        return new(
            document.Id, isMissed, type, span.Of(text), text[Math.Max(0, span.Start - Context)..span.Start],
            text[span.End..Math.Min(text.Length, span.End + Context)]);
    }
}
