using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class CharacterReferencesTests
{
    [Theory]
    [InlineData("&amp;x", "&", 5)]
    [InlineData("&ampx", "&", 4)]
    [InlineData("&notin;", "∉", 7)]
    [InlineData("&notit;", "¬", 4)]
    [InlineData("&#8217;s", "’", 7)]
    [InlineData("&#x2019;s", "’", 8)]
    [InlineData("&#146;", "’", 6)]
    [InlineData("&#0;", "\uFFFD", 4)]
    [InlineData("&#xD800;", "\uFFFD", 8)]
    [InlineData("&#99999999999;", "\uFFFD", 14)]
    [InlineData("&#x1F600;", "😀", 9)]
    public void Reads_a_reference(string source, string text, int length)
    {
        Assert.Equal(text, CharacterReferences.Read(source, out var read));
        Assert.Equal(length, read);
    }

    [Theory]
    [InlineData("& b")]
    [InlineData("&;")]
    [InlineData("&nosuchname;")]
    [InlineData("&#;")]
    [InlineData("&#xZ;")]
    public void Leaves_other_ampersands(string source) => Assert.Null(CharacterReferences.Read(source, out _));
}
