using System.Text;
using Extractor.Model;
using Xunit;

namespace Extractor.Testing;

/// <summary>Compares spans as text: <c>[Jane Roe] spoke in [Oslo].</c></summary>
public static class SpanAssert
{
    /// <summary>Asserts that the spans mark the text as <paramref name="expected"/> shows it.</summary>
    public static void Marks(string expected, string text, IEnumerable<TextSpan> spans) => Assert.Equal(expected, Marked(text, spans));

    /// <summary>The text with brackets around each span.</summary>
    public static string Marked(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text);
        foreach (var span in spans.OrderDescending())
        {
            marked.Insert(span.End, ']');
            marked.Insert(span.Start, '[');
        }

        return marked.ToString();
    }
}
