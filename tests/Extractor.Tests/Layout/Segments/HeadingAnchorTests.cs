namespace Extractor.Tests.Layout;

public sealed class HeadingAnchorTests
{
    [Theory]
    [InlineData("<h2 id='a'>Why now<a class='anchor' href='#a'>#</a></h2>", "Why now")]
    [InlineData("<h2><a href='#a'>¶</a> Why now</h2>", "Why now")]
    [InlineData("<h2><span>History</span><span>[<a href='/edit'>edit</a>]</span></h2>", "History")]
    [InlineData("<h2><span>History</span><span>[<a href='/edit'>edit</a> | <a href='/source'>edit source</a>]</span></h2>", "History")]
    [InlineData("<h2><a href='/story'>Ferries get new gates</a></h2>", "Ferries get new gates")]
    [InlineData("<h2>Bytes [in <a href='/mb'>megabytes</a>]</h2>", "Bytes [in megabytes]")]
    [InlineData("<h2>We are #1</h2>", "We are #1")]
    public void A_heading_goes_without_its_own_links(string html, string expected) => Assert.Equal([expected], Pages.Texts(html));
}
