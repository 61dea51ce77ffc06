namespace Extractor.Tests.Decoding.Markup;

/// <summary>A tree is built from the tags found before; it must be the one that a parse of the whole page gives.</summary>
public class TreeParserTests
{
    [Theory]
    [InlineData("<html><body class='a long class name'><p>Some words of a text.</p></body></html>")]
    [InlineData("<script>if (a < b && '<p>a tag</p>') { }</script><p>after the script</p>")]
    [InlineData("<SCRIPT type=\"application/ld+json\">{\"headline\": \"Bank cuts rates\"}</SCRIPT ><p>after the script</p>")]
    [InlineData("<script><!-- a comment that hides --></script/><p>after the script</p>")]
    [InlineData("<style>p > a { color: red }</style><style></style><style>x</style>")]
    [InlineData("<title>Rates < 5 % and <b>falling</b> again</title><p>words of the page</p>")]
    [InlineData("<p title=\"one > two, three\" id='the-first-of-all'>a < b, c > d, and so on</p>")]
    [InlineData("<a href = \"https://example.org/far\" ='stray value here' b=c=\"inside of a value\">linked words</a>")]
    [InlineData("<a href=https://example.org/unquoted/address/ class=\"after an unquoted one\">linked words</a>")]
    [InlineData("<a\u00A0x=\"no name of an attribute\" b=\"and none here\">linked words</a>")]
    [InlineData("<a b=\u00A0\"x y=\" e=\"no value of e at all\">linked words</a>")]
    [InlineData("<script>one script</script\u00A0><p title=\"</script>\">words of it</p></script><p>words after all that</p>")]
    [InlineData("<a x=\"first value here\"y='second value here'z>no space between them</a>")]
    [InlineData("<a \"quoted\"x=\"value after a quote\" 'y=\"value after another\">words of the link</a>")]
    [InlineData("<p>an open <a title=\"never closed <b>and so on</b></p><p class=\"later value\">later words</p>")]
    [InlineData("<p>an open <a title=' x='never closed either'<b>and so on</b></p><p>later words</p>")]
    [InlineData("<!-- a long comment <p class=\"hidden value\"> --><p>after the comment</p><!doctype html><?php echo 'some words' ?>")]
    [InlineData("<div class='outer element'><span>unclosed words<div>inner words</span></div>words after all that")]
    [InlineData("<p>words of the page<a href='https://example.org")]
    [InlineData("<textarea>some <b>words</b> inside</textarea title=\"on an end tag\"><p>words after all that</p>")]
    [InlineData("<p>one paragraph<p>another paragraph<ul><li>first of items<li>second of items</ul>")]
    [InlineData("<img alt=\"x <% code here %> and so on\" src='<%= other code %>'><p>words after all that</p>")]
    [InlineData("<A HREF=x/>upper case</A><INPUT disabled/ value = 'one' value=\"two\" ><br / ><hr ? x/>")]
    [InlineData("<ul><li>one<ul><li>two</ul><li>three</ul><table><tr><td>a<td>b<tr><th>c</table><h1>one<h2>two</h2></h1>")]
    [InlineData("<b><i>one</b>two</i></br></form></ div></div x=y><form><div></form></p><p>words<title></title>")]
    [InlineData("<a>one<a href=/x>two</a></a><dl><dt>a<dd>b<dt>c</dl><select><option>a<option>b</select></a>")]
    [InlineData("<?xml version='1.0'?><?-- odd --><!><!--><!---><p>words</p><!-- open")]
    [InlineData("<svg viewBox=\"0 0 100 100\"><path d=\"M0 0 L100 100 L50 50 Z\"/></svg><p/>words after all that")]
    public void The_tags_give_the_tree_of_the_whole(string page) =>
        Assert.Equal(Trees.FromWhole(page), Trees.FromTags(page));
}
