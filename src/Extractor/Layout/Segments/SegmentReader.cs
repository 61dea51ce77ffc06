using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Reads a page's tree into segments: one pass, in page order, without recursion.</summary>
internal sealed class SegmentReader
{
    /// <summary>Nodes between two looks at the cancellation token.</summary>
    private const int NodesPerCheck = 4096;

    /// <summary>The segments of a page with mark-up.</summary>
    /// <param name="page">The page; it must have a tree.</param>
    /// <param name="readsHidden">Whether to read what the mark-up hides, for pages that show nothing without a script.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<Segment> Read(HtmlPage page, bool readsHidden, CancellationToken cancellationToken) =>
        Read(page, readsHidden, null, cancellationToken);

    /// <summary>The segments of a page with mark-up, without some of its elements.</summary>
    /// <param name="page">The page; it must have a tree.</param>
    /// <param name="readsHidden">Whether to read what the mark-up hides, for pages that show nothing without a script.</param>
    /// <param name="removed">Nodes that are read as if they were not there; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<Segment> Read(HtmlPage page, bool readsHidden, IReadOnlySet<HtmlNode>? removed, CancellationToken cancellationToken)
    {
        var root = page.Root ?? throw new ArgumentException($"Page '{page.Raw.Path}' is plain text.", nameof(page));
        var walk = new Walk(page, root, readsHidden, removed is { Count: > 0 } ? removed : null);
        var node = root.FirstChild;
        for (var count = 1; node is not null; count++)
        {
            if (count % NodesPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
            if (walk.Enter(node))
            {
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                walk.Exit(node);
            }

            while (node!.NextSibling is null && node.ParentNode is { } parent && parent != root)
            {
                walk.Exit(parent);
                node = parent;
            }

            node = node.NextSibling;
        }

        return walk.End();
    }

    private sealed class Walk
    {
        private readonly SegmentBuilder builder;
        private readonly ClassWords words = new();
        private readonly Stack<BlockContext> contexts = new();
        private readonly Stack<HtmlNode> labels = new();
        private readonly bool readsHidden;
        private readonly IReadOnlySet<HtmlNode>? removed;
        private BlockContext context;
        private int rows;

        public Walk(HtmlPage page, HtmlNode root, bool readsHidden, IReadOnlySet<HtmlNode>? removed)
        {
            builder = new SegmentBuilder(page);
            context = new BlockContext(root, BlockKind.Paragraph, null, 0, null, false, false, 0);
            this.readsHidden = readsHidden;
            this.removed = removed;
        }

        /// <summary>Begins a node; false where its inside is not to be read (and it will not be exited).</summary>
        public bool Enter(HtmlNode node)
        {
            if (removed?.Contains(node) == true) return false;
            if (node.NodeType == HtmlNodeType.Text) builder.AddText(node, context);
            if (node.NodeType != HtmlNodeType.Element) return false;
            var role = RoleOf(node);
            if (role == ElementRole.LineBreak) builder.AddBreak(node, context);
            if (role is ElementRole.Skipped or ElementRole.LineBreak) return false;
            if (!readsHidden && Visibility.IsHidden(node)) return false;
            if (role == ElementRole.Block) EnterBlock(node);
            else EnterInline(node, role);
            return true;
        }

        /// <summary>Ends a node.</summary>
        public void Exit(HtmlNode node)
        {
            var role = RoleOf(node);
            if (role == ElementRole.Block)
            {
                builder.Flush(context);
                context = contexts.Pop();
                return;
            }

            if (role == ElementRole.Link) builder.ExitLink();
            if (labels.Count > 0 && labels.Peek() == node)
            {
                labels.Pop();
                builder.ExitStrong();
            }

            builder.ExitInline(node);
        }

        /// <summary>Ends the page.</summary>
        public IReadOnlyList<Segment> End()
        {
            builder.Flush(context);
            return builder.Segments;
        }

        private void EnterBlock(HtmlNode node)
        {
            var hadText = builder.HasText;
            builder.Flush(context);

            // A block after a heading's words is not of the heading: its end tag is missing, or another's stands in its place.
            if (context.Kind == BlockKind.Heading && hadText) context = context with { Kind = BlockKind.Paragraph, Level = null };
            contexts.Push(context);
            int? row = node.Name == "tr" && DataRows.Is(node) ? ++rows : null;
            context = context.Enter(node, words.Of(node), row, builder.Segments.Count);
        }

        private void EnterInline(HtmlNode node, ElementRole role)
        {
            builder.EnterInline(node);
            if (role == ElementRole.Link) builder.EnterLink(node);
            if (role != ElementRole.Strong && (words.Of(node) & ClassGroups.Label) == 0) return;
            labels.Push(node);
            builder.EnterStrong();
        }

        // A button inside a heading opens and closes what is below it, and its words are the heading. A template that is the shadow of
        // its element is shown in its place.
        private ElementRole RoleOf(HtmlNode node)
        {
            var role = ElementRoles.Of(node.Name);
            if (role != ElementRole.Skipped) return role;
            if (node.Name == "template") return node.HasAttributes && node.Attributes.Contains("shadowrootmode") ? ElementRole.Inline : role;
            return node.Name == "button" && context.Kind == BlockKind.Heading ? ElementRole.Inline : role;
        }
    }
}
