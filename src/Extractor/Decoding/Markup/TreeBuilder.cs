using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Builds the tree that HtmlAgilityPack makes of a page, from tags that were found before: it need not look for them sign by sign. Well nested
/// elements are opened and closed here; whatever crosses or is left open is closed by HtmlAgilityPack itself. Lines and columns are not kept up, nor
/// the attributes of end tags.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly HtmlDocument document;
    private readonly string text;
    private readonly HtmlNode root;
    private readonly Dictionary<string, HtmlNode?> lastOfName;
    private readonly MarkupNames names = new();
    private readonly AttributeReader attributes;
    private HtmlNode parent;
    private bool inRawText;

    private TreeBuilder(HtmlDocument document, string text)
    {
        document.LoadHtml(string.Empty);
        document.Text = text;
        this.document = document;
        this.text = text;
        root = parent = document.DocumentNode;
        NodeFields.OuterLength(root) = NodeFields.InnerLength(root) = text.Length;
        lastOfName = DocumentFields.LastOfName(document);
        attributes = new(document, text);
    }

    /// <summary>Builds the tree of a page.</summary>
    /// <param name="document">Takes the tree.</param>
    /// <param name="text">The page.</param>
    /// <param name="tags">Its tags.</param>
    public static void Build(HtmlDocument document, string text, ReadOnlySpan<PlacedTag> tags) => new TreeBuilder(document, text).Build(tags);

    private void Build(ReadOnlySpan<PlacedTag> tags)
    {
        var at = 0;
        foreach (ref readonly var tag in tags)
        {
            if (inRawText) AddRawText(at, tag.Start);
            else if (tag.Start > at) AddText(NodeFields.NewText(document, at), tag.Start);
            switch (tag.Kind)
            {
                case TagKind.Start:
                    Start(tag);
                    break;
                case TagKind.End:
                    End(tag);
                    break;
                default:
                    AddText(NodeFields.NewComment(document, tag.Start), tag.End);
                    break;
            }

            at = tag.End;
        }

        if (at < text.Length) AddText(NodeFields.NewText(document, at), text.Length);
        lastOfName.Clear();
    }

    private void AddText(HtmlNode node, int end)
    {
        var start = NodeFields.OuterStart(node);
        NodeFields.LowerName(node) = NodeFields.WrittenName(node);
        NodeFields.StreamPosition(node) = NodeFields.InnerStart(node) = start;
        NodeFields.OuterLength(node) = NodeFields.InnerLength(node) = end - start;
        Append(node);
    }

    /// <summary>The content of a script or the like is a text even where it is empty.</summary>
    private void AddRawText(int start, int end)
    {
        var node = NodeFields.NewText(document, start);
        NodeFields.LowerName(node) = NodeFields.WrittenName(node);
        NodeFields.StreamPosition(node) = start;
        NodeFields.OuterLength(node) = end - start;
        Append(node);
        NodeFields.HidesText(parent) = parent.Name is "script" or "style";
        inRawText = false;
    }

    private void Start(in PlacedTag tag)
    {
        var name = names.Of(text.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart));
        var node = Element(tag, isStart: true);
        NodeFields.WrittenName(node) = name.Written;
        NodeFields.LowerName(node) = name.Lower;
        if (name.EndsParents && MarkupNames.MayBeEnded(parent.Name)) CloseEnded(node, tag);
        var isClosed = attributes.Read(node, tag.NameEnd, tag.End - 1);
        Append(node);
        if ((name.Flags & HtmlElementFlag.CData) != 0)
        {
            Open(node, name.Lower);
            inRawText = true;
        }
        else if (isClosed || (name.Flags & (HtmlElementFlag.Empty | HtmlElementFlag.Closed)) != 0)
        {
            NodeFields.End(node) = node;
            parent = OpenFrom(parent);
        }
        else
        {
            Open(node, name.Lower);
        }
    }

    private void Open(HtmlNode node, string name)
    {
        ref var last = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lastOfName, name, out _);
        NodeFields.LastOfName(node) = last;
        last = node;
        parent = node;
    }

    private void CloseEnded(HtmlNode node, in PlacedTag tag)
    {
        DocumentFields.Current(document) = node;
        DocumentFields.Index(document) = tag.NameEnd + 1;
        DocumentFields.Parent(document) = parent;
        DocumentFields.CloseEnded(document);
        parent = DocumentFields.Parent(document)!;
    }

    private void End(in PlacedTag tag)
    {
        var end = Element(tag, isStart: false);
        if (NodeFields.End(parent) is null && text.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart).SequenceEqual(NodeFields.WrittenName(parent)))
        {
            ref var last = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(lastOfName, parent.Name);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref last) && last == parent)
            {
                last = NodeFields.LastOfName(parent);
                Close(parent, end);
                return;
            }
        }

        DocumentFields.Current(document) = end;
        DocumentFields.Parent(document) = parent;
        DocumentFields.CloseCurrent(document);
        parent = DocumentFields.Parent(document)!;
    }

    /// <summary>Closes the innermost open element: what stands in it is closed.</summary>
    private void Close(HtmlNode node, HtmlNode end)
    {
        var start = NodeFields.OuterStart(node);
        var inner = start + NodeFields.OuterLength(node);
        NodeFields.End(node) = end;
        NodeFields.InnerStart(node) = inner;
        NodeFields.InnerLength(node) = NodeFields.OuterStart(end) - inner;
        NodeFields.OuterLength(node) = NodeFields.OuterStart(end) + NodeFields.OuterLength(end) - start;
        parent = OpenFrom(node);
    }

    private HtmlNode Element(in PlacedTag tag, bool isStart)
    {
        var node = new HtmlNode(HtmlNodeType.Element, document, tag.Start);
        NodeFields.IsStart(node) = isStart;
        NodeFields.StreamPosition(node) = tag.Start;
        NodeFields.NameStart(node) = tag.NameStart;
        NodeFields.NameLength(node) = tag.NameEnd - tag.NameStart;
        NodeFields.OuterLength(node) = tag.End - tag.Start;
        return node;
    }

    private void Append(HtmlNode node)
    {
        parent.ChildNodes.Append(node);
        NodeFields.IsChanged(parent) = true;
    }

    /// <summary>The innermost element that is open, of one and those that it stands in; the document where none is.</summary>
    private HtmlNode OpenFrom(HtmlNode node)
    {
        for (var open = node; open is not null; open = open.ParentNode)
        {
            if (NodeFields.End(open) is null) return open;
        }

        return root;
    }
}
