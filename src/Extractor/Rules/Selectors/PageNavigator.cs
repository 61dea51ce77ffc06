using System.Xml;
using System.Xml.XPath;
using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>HtmlAgilityPack's navigator, with each step over the tree counted: XPath may ask for more steps than a page can bear.</summary>
internal sealed class PageNavigator : XPathNavigator
{
    private readonly HtmlNodeNavigator inner;
    private readonly SelectorBudget budget;

    /// <summary>Starts at the top of a page.</summary>
    public PageNavigator(HtmlNode root, SelectorBudget budget)
        : this((HtmlNodeNavigator)root.OwnerDocument.CreateNavigator(), budget)
    {
    }

    private PageNavigator(HtmlNodeNavigator inner, SelectorBudget budget) => (this.inner, this.budget) = (inner, budget);

    /// <summary>The node here; for an attribute the element that has it.</summary>
    public HtmlNode Node => inner.CurrentNode;

    /// <inheritdoc/>
    public override XmlNameTable NameTable => inner.NameTable;

    /// <inheritdoc/>
    public override XPathNodeType NodeType => inner.NodeType;

    /// <inheritdoc/>
    public override string LocalName => inner.LocalName;

    /// <inheritdoc/>
    public override string Name => inner.Name;

    /// <inheritdoc/>
    public override string NamespaceURI => inner.NamespaceURI;

    /// <inheritdoc/>
    public override string Prefix => inner.Prefix;

    /// <inheritdoc/>
    public override string BaseURI => inner.BaseURI;

    /// <inheritdoc/>
    public override bool IsEmptyElement => inner.IsEmptyElement;

    /// <inheritdoc/>
    public override string Value
    {
        get
        {
            budget.SpendText(inner.NodeType is XPathNodeType.Element or XPathNodeType.Root ? inner.CurrentNode.OuterLength : 0);
            return inner.Value ?? string.Empty;
        }
    }

    /// <inheritdoc/>
    public override XPathNavigator Clone()
    {
        budget.Spend();
        return new PageNavigator((HtmlNodeNavigator)inner.Clone(), budget);
    }

    /// <inheritdoc/>
    public override bool IsSamePosition(XPathNavigator other) => other is PageNavigator page && inner.IsSamePosition(page.inner);

    /// <inheritdoc/>
    public override bool MoveTo(XPathNavigator other) => other is PageNavigator page && Counted(inner.MoveTo(page.inner));

    /// <inheritdoc/>
    public override bool MoveToFirstAttribute() => Counted(inner.MoveToFirstAttribute());

    /// <inheritdoc/>
    public override bool MoveToFirstChild() => Counted(inner.MoveToFirstChild());

    /// <inheritdoc/>
    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) => false;

    /// <inheritdoc/>
    public override bool MoveToId(string id) => false;

    /// <inheritdoc/>
    public override bool MoveToNext() => Counted(inner.MoveToNext());

    /// <inheritdoc/>
    public override bool MoveToNextAttribute() => Counted(inner.MoveToNextAttribute());

    /// <inheritdoc/>
    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) => false;

    /// <inheritdoc/>
    public override bool MoveToParent() => Counted(inner.MoveToParent());

    /// <inheritdoc/>
    public override bool MoveToPrevious() => Counted(inner.MoveToPrevious());

    /// <inheritdoc/>
    public override void MoveToRoot()
    {
        budget.Spend();
        inner.MoveToRoot();
    }

    private bool Counted(bool moved)
    {
        budget.Spend();
        return moved;
    }
}
