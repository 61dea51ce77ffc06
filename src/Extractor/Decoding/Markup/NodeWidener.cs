using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Moves the nodes that were parsed from a skeleton to where they stand in the whole mark-up: afterwards their texts, values and offsets are those of
/// a parse of the whole. HtmlAgilityPack reads names, texts and values from its document only when they are asked for, by offsets that it keeps in
/// fields; lines and columns are not kept up.
/// </summary>
/// <param name="shifts">By offset of the skeleton, how many signs were cut before it.</param>
internal readonly ref struct NodeWidener(ReadOnlySpan<int> shifts)
{
    private readonly ReadOnlySpan<int> shifts = shifts;

    /// <summary>Moves all nodes of a document and gives it the whole mark-up.</summary>
    public void Widen(HtmlDocument document, string markup)
    {
        document.Text = markup;
        var root = document.DocumentNode;
        Widen(root);
        for (var node = root.FirstChild; node is not null;)
        {
            Widen(node);
            if (node.EndNode is { } end && end != node) Widen(end);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node.NextSibling is null && node.ParentNode is { } parent && parent != root) node = parent;
            node = node.NextSibling;
        }
    }

    private void Widen(HtmlNode node)
    {
        Widen(ref NodeFields.OuterStart(node), ref NodeFields.OuterLength(node));
        Widen(ref NodeFields.InnerStart(node), ref NodeFields.InnerLength(node));
        Widen(ref NodeFields.NameStart(node), ref NodeFields.NameLength(node));
        Widen(ref NodeFields.StreamPosition(node));
        if (!node.HasAttributes) return;
        var attributes = node.Attributes;
        for (var i = 0; i < attributes.Count; i++) Widen(attributes[i]);
    }

    private void Widen(HtmlAttribute attribute)
    {
        Widen(ref NodeFields.NameStart(attribute), ref NodeFields.NameLength(attribute));
        Widen(ref NodeFields.ValueStart(attribute), ref NodeFields.ValueLength(attribute));
        Widen(ref NodeFields.StreamPosition(attribute));

        // The parser reads ids while it parses; they are to be read again.
        NodeFields.Value(attribute) = null;
    }

    private void Widen(ref int start, ref int length)
    {
        var end = start + length;
        Widen(ref start);
        Widen(ref end);
        length = end - start;
    }

    /// <summary>Nodes that the parser made up stand at -1.</summary>
    private void Widen(ref int offset)
    {
        if ((uint)offset < (uint)shifts.Length) offset += shifts[offset];
    }
}
