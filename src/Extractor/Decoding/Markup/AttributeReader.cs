using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>Reads the attributes of start tags as HtmlAgilityPack does, of tags without stray quote marks, <c>&lt;</c> or odd spaces.</summary>
/// <param name="document">The document.</param>
/// <param name="text">The page.</param>
internal sealed class AttributeReader(HtmlDocument document, string text)
{
    private readonly MarkupNames names = new();

    /// <summary>Reads the attributes of an element; says whether its tag closes itself.</summary>
    /// <param name="node">The element.</param>
    /// <param name="at">Offset after its name.</param>
    /// <param name="end">Offset of the <c>&gt;</c>.</param>
    public bool Read(HtmlNode node, int at, int end)
    {
        while (true)
        {
            while (at < end && IsSpace(text[at])) at++;
            if (at >= end) return false;
            if (text[at] is '/' or '?')
            {
                if (++at >= end) return true;
                if (IsSpace(text[at])) at++;
                continue;
            }

            var start = at++;
            while (at < end && text[at] is not ('/' or '=') && !IsSpace(text[at])) at++;
            var attribute = Add(node, start, at);
            if (at < end && text[at] != '=')
            {
                at++;
                while (at < end && IsSpace(text[at])) at++;
            }

            if (at < end && text[at] == '=') at = Value(attribute, at + 1, end);
        }
    }

    private int Value(HtmlAttribute attribute, int at, int end)
    {
        while (at < end && IsSpace(text[at])) at++;
        if (at >= end) return end;
        var quote = text[at];
        if (quote is '"' or '\'')
        {
            var length = text.AsSpan(at + 1, end - at - 1).IndexOf(quote);
            if (length < 0) length = end - at - 1;
            Set(attribute, at + 1, length, quote == '"' ? AttributeValueQuote.DoubleQuote : AttributeValueQuote.SingleQuote);
            return at + length + 2;
        }

        var start = at;
        while (at < end && !IsSpace(text[at])) at++;
        Set(attribute, start, at - start, AttributeValueQuote.None);
        return at;
    }

    private HtmlAttribute Add(HtmlNode node, int start, int end)
    {
        var name = names.Of(text.AsSpan(start, end - start));
        var attribute = AttributeFields.New(document);
        AttributeFields.NameStart(attribute) = AttributeFields.StreamPosition(attribute) = start;
        AttributeFields.NameLength(attribute) = end - start;
        AttributeFields.Name(attribute) = name.Written;
        if (ReferenceEquals(name.Written, name.Lower)) AttributeFields.IsNameAsWritten(attribute) = true;
        AttributeFields.SetQuote(attribute, AttributeValueQuote.WithoutValue);
        AttributeFields.Owner(attribute) = node;
        var all = AttributeFields.Of(node) ??= AttributeFields.NewCollection(node);
        AttributeFields.Items(all).Add(attribute);
        AttributeFields.ByName(all)[name.Lower] = attribute;
        NodeFields.IsChanged(node) = true;
        return attribute;
    }

    private static void Set(HtmlAttribute attribute, int start, int length, AttributeValueQuote quote)
    {
        AttributeFields.ValueStart(attribute) = start;
        AttributeFields.ValueLength(attribute) = length;
        AttributeFields.SetQuote(attribute, quote);
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\n' or '\r' or '\t';
}
