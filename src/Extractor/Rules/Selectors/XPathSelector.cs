using System.Xml.XPath;
using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>An XPath 1.0 expression over the page's tree, names in lower case, without namespaces.</summary>
internal sealed class XPathSelector : IPageSelector
{
    private static readonly HtmlNode Sample = SamplePage();

    private readonly XPathExpression expression;

    private XPathSelector(string text, XPathExpression expression) => (Text, this.expression) = (text, expression);

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>Reads an expression and tries it on a small page, which shows unknown functions and prefixes.</summary>
    /// <param name="text">The selector as it stands in the rule file.</param>
    /// <param name="xpath">The expression.</param>
    /// <exception cref="FormatException">Says what is wrong.</exception>
    public static XPathSelector Parse(string text, string xpath)
    {
        try
        {
            var expression = XPathExpression.Compile(xpath);
            if (expression.ReturnType != XPathResultType.NodeSet)
                throw new FormatException($"it gives a {expression.ReturnType.ToString().ToLowerInvariant()}; a rule needs elements, attributes or text nodes");
            var selector = new XPathSelector(text, expression);
            selector.Select(Sample, new SelectorBudget(0, CancellationToken.None));
            return selector;
        }
        catch (Exception exception) when (exception is XPathException or ArgumentException)
        {
            throw new FormatException(exception.Message.TrimEnd('.'), exception);
        }
        catch (SelectorBudgetException exception)
        {
            throw new FormatException("it takes too many steps on the smallest of pages", exception);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<SelectedNode> Select(HtmlNode root, SelectorBudget budget)
    {
        var found = new List<SelectedNode>();
        var nodes = new PageNavigator(root, budget).Select(expression.Clone());
        while (nodes.MoveNext())
        {
            var at = (PageNavigator)nodes.Current!;
            if (at.NodeType is XPathNodeType.Element or XPathNodeType.Text) found.Add(new(at.Node, null));
            else if (at.NodeType == XPathNodeType.Attribute) found.Add(new(at.Node, at.Value));
        }

        return found;
    }

    private static HtmlNode SamplePage()
    {
        var document = new HtmlDocument();
        document.LoadHtml("<html><head><title>A</title></head><body><div class='a'><p id='b'>C</p></div></body></html>");
        return document.DocumentNode;
    }
}
