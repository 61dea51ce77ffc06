using System.Globalization;

namespace Extractor.Rules.Selectors;

/// <summary>
/// Reads selectors of CSS level 3 as far as they tell elements by what stands on the page: types, ids, classes, attributes, places
/// among siblings, <c>:not()</c> and <c>:is()</c> of compounds, all combinators.
/// </summary>
internal sealed class CssParser
{
    private const string Names = "first-child, last-child, only-child, nth-child(), nth-last-child(), not(), is(), empty, root";

    private readonly CssCursor at;

    private CssParser(string text) => at = new CssCursor(text);

    /// <summary>The compounds of a selector, in order.</summary>
    /// <exception cref="FormatException">Says what is wrong, and where.</exception>
    public static IReadOnlyList<CssStep> Parse(string text)
    {
        var steps = new CssParser(text).Steps();
        return steps.Count <= CssSelector.MostCompounds
            ? steps
            : throw new FormatException($"it has {steps.Count} parts; {CssSelector.MostCompounds} are the most, split it into a list of selectors");
    }

    private List<CssStep> Steps()
    {
        var steps = new List<CssStep>();
        var combinator = CssCombinator.None;
        at.SkipSpace();
        while (true)
        {
            var compound = Compound();
            var spaced = at.SkipSpace();
            var next = at.IsEnd ? CssCombinator.None : Combinator(spaced);
            steps.Add(new(combinator, compound, next == CssCombinator.None));
            if (at.IsEnd && next == CssCombinator.None) return steps;
            combinator = next;
        }
    }

    private CssCombinator Combinator(bool spaced)
    {
        var found = at.Peek switch
        {
            ',' => CssCombinator.None,
            '>' => CssCombinator.Child,
            '+' => CssCombinator.Next,
            '~' => CssCombinator.Later,
            _ => spaced ? CssCombinator.Descendant : throw at.Wrong("a combinator, a comma or the end is expected"),
        };
        if (found == CssCombinator.Descendant) return found;
        at.Take();
        at.SkipSpace();
        return at.IsEnd ? throw at.Wrong("a selector is missing") : found;
    }

    private CssCompound Compound()
    {
        var tests = new List<Func<CssNode, bool>>();
        var start = at.Position;
        if (at.Peek == '*') at.Take();
        else if (at.IsName) tests.Add(CssTests.Type(at.Name().ToLowerInvariant()));
        while (!at.IsEnd && at.Peek is '#' or '.' or '[' or ':') tests.Add(Test());
        return at.Position > start ? new(tests) : throw at.Wrong("an element, .class, #id, [attribute] or :pseudo-class is missing");
    }

    private Func<CssNode, bool> Test()
    {
        switch (at.Take())
        {
            case '#':
                return CssTests.Id(at.Name());
            case '.':
                return CssTests.Class(at.Name());
            case '[':
                return Attribute();
            default:
                return Pseudo();
        }
    }

    private Func<CssNode, bool> Attribute()
    {
        at.SkipSpace();
        var name = at.Name().ToLowerInvariant();
        at.SkipSpace();
        if (at.TryTake(']')) return CssTests.Attribute(name, null, string.Empty, StringComparison.Ordinal);
        char? sign = at.Peek is '~' or '|' or '^' or '$' or '*' ? at.Take() : '=';
        at.Expect('=');
        at.SkipSpace();
        var value = at.Peek is '"' or '\'' ? at.Quoted() : at.Name();
        at.SkipSpace();
        var comparison = StringComparison.Ordinal;
        if (at.TryTake('i') || at.TryTake('I')) comparison = StringComparison.OrdinalIgnoreCase;
        at.SkipSpace();
        at.Expect(']');
        return CssTests.Attribute(name, sign, value, comparison);
    }

    private Func<CssNode, bool> Pseudo()
    {
        var start = at.Position;
        if (at.Peek == ':') throw at.Wrong("pseudo-elements are no elements of the page");
        var name = at.Name().ToLowerInvariant();
        switch (name)
        {
            case "first-child":
                return CssTests.Place(0, 1, fromEnd: false);
            case "last-child":
                return CssTests.Place(0, 1, fromEnd: true);
            case "only-child":
                return CssTests.IsOnly;
            case "empty":
                return node => node.IsEmpty;
            case "root":
                return CssTests.IsRoot;
            case "nth-child" or "nth-last-child":
                var (a, b) = Formula();
                return CssTests.Place(a, b, name == "nth-last-child");
            case "not" or "is":
                return CssTests.Any(Compounds(), wanted: name == "is");
            default:
                throw new FormatException($"':{name}' at character {start} is not known; known are {Names}; for anything else write XPath");
        }
    }

    private List<CssCompound> Compounds()
    {
        at.Expect('(');
        var compounds = new List<CssCompound>();
        do
        {
            at.SkipSpace();
            if (at.Nested > 0) throw at.Wrong(":not() and :is() do not nest");
            at.Nested++;
            compounds.Add(Compound());
            at.Nested--;
            at.SkipSpace();
        }
        while (at.TryTake(','));
        at.Expect(')');
        return compounds;
    }

    // "2n+1", "odd", "even", "-n + 3", "4"
    private (int A, int B) Formula()
    {
        at.Expect('(');
        var start = at.Position;
        var text = at.UpTo(')').Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        at.Expect(')');
        if (text == "odd") return (2, 1);
        if (text == "even") return (2, 0);
        var split = text.IndexOf('n', StringComparison.Ordinal);
        var step = split < 0 ? "0" : text[..split] is "" or "+" or "-" ? text[..split] + "1" : text[..split];
        var first = split < 0 ? text : text.Length == split + 1 ? "0" : text[(split + 1)..];
        return int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var a)
            && int.TryParse(first, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var b)
            ? (a, b)
            : throw new FormatException($"'{text}' at character {start + 1} is no place; write a number, odd, even or 2n+1");
    }
}
