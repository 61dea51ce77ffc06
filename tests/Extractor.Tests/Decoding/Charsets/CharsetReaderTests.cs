using System.Text;
using Extractor.Decoding.Charsets;
using Extractor.Model;

namespace Extractor.Tests.Decoding.Charsets;

public class CharsetReaderTests
{
    private const string Russian = "<p>Президент подписал указ о развитии искусственного интеллекта в стране, сообщили в правительстве.</p>";
    private const string French = "<p>Le président a signé un décret à l’Élysée, a déclaré le porte-parole du gouvernement français.</p>";
    private const string Japanese = "<p>政府は人工知能の開発について新しい方針を発表した。総理大臣は会見で説明した。</p>";
    private const string Korean = "<p>정부는 인공지능 개발에 관한 새로운 방침을 발표했다고 대통령실이 밝혔다.</p>";
    private const string Chinese = "<p>中国政府宣布了一项关于人工智能发展的新政策，发言人在新闻发布会上作了说明。</p>";

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1252", French)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    [InlineData("gbk", Chinese)]
    [InlineData("gb18030", Chinese)]
    [InlineData("big5", "<p>政府宣布了一項關於人工智慧發展的新政策</p>")]
    [InlineData("utf-16", French)]
    public void Reads_what_the_header_names(string label, string text) => Assert.Equal(text, Read(text, label, header: label).Text);

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "windows-1251", Russian)]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r", Russian)]
    [InlineData("<script>var a='<meta charset=utf-8>'</script><!-- <meta charset=utf-8> --><meta charset=Shift_JIS>", "shift_jis", Japanese)]
    [InlineData("<?xml version=\"1.0\" encoding=\"euc-kr\"?>", "euc-kr", Korean)]
    [InlineData("<meta name=x content=y><meta charset='iso-2022-jp'/>", "iso-2022-jp", Japanese)]
    public void Reads_what_the_page_names(string head, string charset, string text)
    {
        var decoded = Read(head + text, charset);
        Assert.Equal((head + text, charset), (decoded.Text, decoded.Charset));
        Assert.Empty(decoded.Diagnostics);
    }

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1252", French)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    [InlineData("gb18030", Chinese)]
    [InlineData("utf-8", Chinese)]
    [InlineData("utf-16le", French)]
    [InlineData("utf-16be", Russian + "<p>and <b>some</b> mark-up</p>")]
    public void Detects_what_nobody_names(string charset, string text)
    {
        var decoded = Read(text, charset);
        Assert.Equal((text, charset), (decoded.Text, decoded.Charset));
    }

    [Theory]
    [InlineData("ISO-8859-1", "windows-1252")]
    [InlineData(" latin1 ", "windows-1252")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("ks_c_5601-1987", "euc-kr")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("\"utf8\"", "utf-8")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("none", null)]
    public void Knows_charsets_by_the_labels_of_browsers(string label, string? charset) =>
        Assert.Equal(charset, CharsetTable.Find(label)?.Name);

    [Fact]
    public void A_byte_order_mark_wins_over_all_that_is_declared()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<meta charset=utf-8>é")];
        var decoded = CharsetReader.Read(new RawPage { Path = "a", Content = bytes, HeaderCharset = "windows-1251" });
        Assert.Equal(("<meta charset=utf-8>é", "utf-16le"), (decoded.Text, decoded.Charset));
    }

    [Fact]
    public void Well_formed_utf8_wins_over_a_contradictory_declaration_and_is_noted()
    {
        var decoded = Read("<meta charset=utf-8>" + French, "utf-8", header: "iso-8859-1");
        Assert.Equal("utf-8", decoded.Charset);
        Assert.Contains("président", decoded.Text, StringComparison.Ordinal);
        Assert.Equal(["decoding.charset-conflict"], decoded.Diagnostics.Select(note => note.Code));
    }

    [Fact]
    public void A_declared_utf8_that_is_none_gives_way_to_the_next_declaration()
    {
        var decoded = Read("<meta charset=windows-1251>" + Russian, "windows-1251", header: "utf-8");
        Assert.Equal("windows-1251", decoded.Charset);
        Assert.Equal("The HTTP header names utf-8; the page was read as windows-1251, for a <meta> tag names it.", decoded.Diagnostics.Single().Message);
    }

    [Fact]
    public void A_declared_utf8_that_is_none_gives_way_to_detection()
    {
        var decoded = Read("<meta charset=utf-8>" + French, "windows-1252");
        Assert.Equal("windows-1252", decoded.Charset);
        Assert.Contains("décret", decoded.Text, StringComparison.Ordinal);
        Assert.Equal(["decoding.charset-conflict"], decoded.Diagnostics.Select(note => note.Code));
    }

    [Fact]
    public void A_stray_byte_in_much_utf8_costs_that_byte_only()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(French + French), 0xE9, .. "<p>end</p>"u8];
        var decoded = CharsetReader.Read(new RawPage { Path = "a", Content = bytes });
        Assert.Equal(French + French + "\uFFFD<p>end</p>", decoded.Text);
        Assert.Equal(["decoding.invalid-bytes"], decoded.Diagnostics.Select(note => note.Code));
    }

    [Fact]
    public void A_letter_that_the_end_of_the_page_cuts_in_two_does_not_change_the_charset()
    {
        var decoded = CharsetReader.Read(new RawPage { Path = "a", Content = Encoding.UTF8.GetBytes("<p>ané").AsMemory(0, 6) });
        Assert.Equal(("<p>an\uFFFD", "utf-8"), (decoded.Text, decoded.Charset));
    }

    [Fact]
    public void A_declared_utf16_that_reads_as_ascii_is_utf8() =>
        Assert.Equal("utf-8", Read("<meta charset=utf-16><p>plain", "utf-8", header: "utf-16le").Charset);

    private static DecodedText Read(string text, string charset, string? header = null) =>
        CharsetReader.Read(new RawPage { Path = "a", Content = CharsetTable.Find(charset)!.Encoding.GetBytes(text), HeaderCharset = header });
}
