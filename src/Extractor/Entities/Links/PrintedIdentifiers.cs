using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Entities.Links;

/// <summary>Identifiers that the text prints right behind a name: ticker, number of the network, site.</summary>
internal static partial class PrintedIdentifiers
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Mentions of an entity that are looked behind; a text explains a name at its first mentions.</summary>
    private const int MostMentions = 12;

    /// <summary>The identifiers by their keys; none where the text prints none.</summary>
    public static IReadOnlyDictionary<string, string> Of(string text, Entity entity)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (NetworkNumber().Match(entity.Name) is { Success: true } own) found["asn"] = own.Groups["number"].Value;
        foreach (var mention in entity.Mentions.Take(MostMentions))
        {
            if (mention.End >= text.Length) continue;
            if (text[mention.End] is not (' ' or ',' or '(')) continue;
            Add(found, "ticker", Ticker().Match(text, mention.End).Groups["symbol"]);
            Add(found, "asn", NumberBehind().Match(text, mention.End).Groups["number"]);
            Add(found, "domain", Site().Match(text, mention.End).Groups["host"]);
        }

        return found;
    }

    private static void Add(SortedDictionary<string, string> found, string key, Group group)
    {
        if (group.Success) found.TryAdd(key, key == "domain" ? group.Value.ToLowerInvariant() : group.Value);
    }

    // "AS64500", "AS 64500", "ASN64500"
    [GeneratedRegex(@"^ASN?[ -]?(?<number>[1-9]\d{0,9})$", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex NetworkNumber();

    // " (NASDAQ: NET)", " (NYSE:BA, LSE: BOE)", " (TYO: 9984)"
    [GeneratedRegex(
        @"\G ?\((?:NASDAQ(?:GS|GM|CM)?|Nasdaq(?:GS|GM|CM)?|NYSE(?: ?(?:American|Arca|AMERICAN|ARCA))?|AMEX|OTC(?:MKTS|QB|QX| Pink)?|CSE|TSXV?(?:-V)?|NEO|LSE|LON|AIM|ASX|NZX|NZE|TSE|TYO|HKEX|HKG|SEHK|HKSE|SGX|FWB|FRA|ETR|XETRA|Xetra|EPA|Euronext(?: \p{Lu}\p{Ll}+)?|AMS|EBR|ELI|BIT|BME|SIX|SWX|VTX|OMX|STO|OSE|OSL|HEL|CPH|WSE|JSE|NSE|BSE|KRX|KOSPI|KOSDAQ|TWSE|TPE|SSE|SHA|SZSE|SHE|BMV|BVMF|B3|MOEX|MCX|TASE|TADAWUL|ADX|DFM) ?[:：] ?\$?(?<symbol>[A-Z0-9][A-Z0-9.\-]{0,8})(?=[\s,;/)])",
        RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Ticker();

    // " (AS13335)", ", AS13335,", " AS13335"
    [GeneratedRegex(@"\G(?: ?\(|, | )ASN?[ -]?(?<number>[1-9]\d{0,9})(?=[\s,;.)])", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex NumberBehind();

    // " (example.org)", " (www.example.org)"
    [GeneratedRegex(@"\G ?\((?:https?://)?(?:www\.)?(?<host>(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,24})/?\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Site();
}
