using Extractor.Metadata.Authors;

namespace Extractor.Tests.Metadata.Authors;

public class AuthorNamesTests
{
    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe and John Doe", "Jane Roe|John Doe")]
    [InlineData("Jane Roe, John Doe & Ann Lee", "Jane Roe|John Doe|Ann Lee")]
    [InlineData("Von Anna Müller und Jörg Weiß", "Anna Müller|Jörg Weiß")]
    [InlineData("Por María José Pérez y Luis Gómez", "María José Pérez|Luis Gómez")]
    [InlineData("Par Jean-Luc Martin et Anne d'Ormesson", "Jean-Luc Martin|Anne d'Ormesson")]
    [InlineData("Di Maria Rossi e Luca Bianchi", "Maria Rossi|Luca Bianchi")]
    [InlineData("Av Kari Nordmann og Ola Hansen", "Kari Nordmann|Ola Hansen")]
    [InlineData("Text: Eva Svensson och Per Ek", "Eva Svensson|Per Ek")]
    [InlineData("Jane Roe, Staff Writer", "Jane Roe")]
    [InlineData("Jane Roe Senior Reporter", "Jane Roe")]
    [InlineData("Jane Roe | Reuters", "Jane Roe|Reuters")]
    [InlineData("Jane Roe (jane@example.org)", "Jane Roe")]
    [InlineData("Jane Roe in Berlin", "Jane Roe")]
    [InlineData("Jane Roe March 4, 2026", "Jane Roe")]
    [InlineData("By Jane Roe Published on March 4, 2026", "Jane Roe")]
    [InlineData("Written by Jane Roe, fact checked by Ann Lee", "Jane Roe")]
    [InlineData("Jane Roe, jane roe, JANE ROE", "Jane Roe")]
    [InlineData("Doe, John", "John Doe")]
    [InlineData("John A. Doe Jr., PhD", "John A. Doe Jr.")]
    [InlineData("Posted on September 21, 2020 by Jane Roe", "Jane Roe")]
    [InlineData("Jane Roe Marketing Director", "Jane Roe")]
    [InlineData("Jane Roe @janeroe", "Jane Roe")]
    [InlineData("Jane Roe Thursday", "Jane Roe")]
    [InlineData("신현주 기자", "신현주")]
    [InlineData("AFP &amp; dpa", "AFP|dpa")]
    [InlineData("jane-roe", "Jane Roe")]
    [InlineData("Kari Nordmann | Journalist | Ola Nordmann | Foto", "Kari Nordmann")]
    public void Names_the_people_of_a_byline(string byline, string names) =>
        Assert.Equal(names, string.Join('|', AuthorNames.Split(byline)));

    [Theory]
    [InlineData("")]
    [InlineData("admin")]
    [InlineData("Staff Writer")]
    [InlineData("https://www.facebook.com/example")]
    [InlineData("@janeroe")]
    [InlineData("jane@example.org")]
    [InlineData("March 4, 2026")]
    [InlineData("5 min read")]
    [InlineData("What do you think?")]
    [InlineData("this is a whole sentence that someone put into the wrong field of a form")]
    public void Names_nobody_where_nobody_is_named(string byline) => Assert.Empty(AuthorNames.Split(byline));
}
