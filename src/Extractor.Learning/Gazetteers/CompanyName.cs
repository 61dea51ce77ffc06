using System.Text.RegularExpressions;

namespace Extractor.Learning.Gazetteers;

/// <summary>Brings the registered names of companies to the names that news uses.</summary>
internal static partial class CompanyName
{
    /// <summary>The name without class of share, legal form and what follows; null where nothing telling is left.</summary>
    /// <param name="registered">Such as <c>Agilent Technologies, Inc. Common Stock</c>.</param>
    public static string? Short(string registered)
    {
        var name = Security().Replace(registered, "").Trim().TrimEnd(',', '-', '.', ' ');
        for (var previous = ""; previous != name;)
        {
            previous = name;
            name = LegalForm().Replace(name, "").TrimEnd(',', '-', '.', ' ', '&');
        }

        return name.Length >= 2 && name.Any(char.IsLetter) && !char.IsLower(name[0]) ? name : null;
    }

    // " Common Stock", " - Class A Ordinary Shares", " Depositary receipts"
    [GeneratedRegex(@"(\s-\s|\s\().*$|\s(Common|Ordinary|Depositary|American Depositary|Class [A-C]|Preferred|Units?|Warrants?|Rights?|Registered)\b.*$", RegexOptions.None, 1000)]
    private static partial Regex Security();

    // ", Inc", " Ltd", " N.V", " Public Company Limited"
    [GeneratedRegex(@"[,\s]+(Inc|Incorporated|Corp|Corporation|Co|Company|Public Company|Ltd|Limited|LLC|L\.L\.C|LLP|LP|L\.P|PLC|Plc|plc|AG|SE|S\.E|SA|S\.A|S\.A\.S|SAS|NV|N\.V|BV|B\.V|GmbH|mbH|KG|KGaA|Oyj|Oy|AB|ASA|AS|A/S|S\.p\.A|SpA|S\.r\.l|SRL|Pty|Pvt|Private|Bhd|Sdn|Tbk|PT|PJSC|OJSC|JSC|CJSC|OOO|Holdings?|Group|& Co|Kft|Zrt|d\.o\.o|s\.r\.o|a\.s|Sp\. z o\.o|EOOD|EIRL|Ltda|S\.A\.B|de C\.V|S\.L|S\.L\.U|SL)\.?$", RegexOptions.None, 1000)]
    private static partial Regex LegalForm();
}
