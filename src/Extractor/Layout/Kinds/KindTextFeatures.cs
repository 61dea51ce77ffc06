using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Reads what the words and signs of a text tell of the genre.</summary>
internal static class KindTextFeatures
{
    /// <summary>Longest stretch between quotation marks that is a quotation, in characters; a longer one is a mark that was not closed.</summary>
    private const int LongestQuotation = 600;

    /// <summary>Where a dash may follow the place that a report begins with.</summary>
    private const int DatelineReach = 60;

    /// <summary>The phrases.</summary>
    public static PhraseTable<KindPhrase> Phrases { get; } = PhraseTable<KindPhrase>.Load("Layout/kind-phrases.tsv");

    /// <summary>Sets the features of the text.</summary>
    public static void Read(KindFeatureRow row, CanonicalText text)
    {
        var counts = new int[Enum.GetValues<KindPhrase>().Length];
        var found = new List<KindPhrase>();
        Phrases.Find(text.Text, found);
        foreach (var phrase in found) counts[(int)phrase]++;
        row.SetRate(KindFeature.PressPhrases, counts[(int)KindPhrase.Press]);
        row.SetRate(KindFeature.FirstPerson, counts[(int)KindPhrase.FirstPerson]);
        row.SetRate(KindFeature.SecondPerson, counts[(int)KindPhrase.SecondPerson]);
        row.SetRate(KindFeature.ThirdPerson, counts[(int)KindPhrase.ThirdPerson]);
        row.SetRate(KindFeature.Reporting, counts[(int)KindPhrase.Reporting]);
        row.Set(KindFeature.Agency, counts[(int)KindPhrase.Agency] > 0 ? 1 : 0);
        row.SetRate(KindFeature.Days, counts[(int)KindPhrase.Day]);
        row.SetRate(KindFeature.Biography, counts[(int)KindPhrase.Biography]);
        row.SetRate(KindFeature.Guide, counts[(int)KindPhrase.Guide]);
        row.SetRate(KindFeature.Shopping, counts[(int)KindPhrase.Shopping]);
        row.SetRate(KindFeature.Definition, counts[(int)KindPhrase.Definition]);
        ReadSigns(row, text.Text);
        row.Set(KindFeature.Dateline, HasDateline(text) ? 1 : 0);
    }

    private static void ReadSigns(KindFeatureRow row, string text)
    {
        int marks = 0, prices = 0, exclamations = 0, quoted = 0, open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」':
                    marks++;
                    if (open >= 0 && i - open <= LongestQuotation) quoted += i - open;
                    open = open >= 0 && i - open <= LongestQuotation && text[i] is not ('“' or '„' or '«' or '「') ? -1 : i;
                    break;
                case '\n':
                    open = -1;
                    break;
                case '!' or '！':
                    exclamations++;
                    break;
                case '$' or '€' or '£' or '¥' or '₹':
                    prices++;
                    break;
            }
        }

        var measure = TextMeasure.Of(text);
        row.SetRate(KindFeature.QuotationMarks, marks);
        row.Set(KindFeature.QuotedShare, (double)quoted / Math.Max(1, text.Length));
        row.SetRate(KindFeature.Prices, prices);
        row.SetRate(KindFeature.Exclamations, exclamations);
        row.Set(KindFeature.LowerShare, measure.LowerShare);
        row.SetCount(KindFeature.Digits, 100 * measure.DigitShare);
        row.SetCount(KindFeature.SentenceWords, measure.Words / (1 + measure.InnerSentences));
    }

    // "OSLO, March 4 – The harbour board …", "BERLIN (dpa) - …"
    private static bool HasDateline(CanonicalText text)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph) continue;
            var line = block.Span.Of(text.Text).AsSpan();
            var head = line[..Math.Min(line.Length, DatelineReach)];
            var dash = head.IndexOfAny('–', '—');
            if (dash < 0) dash = head.IndexOf(" - ", StringComparison.Ordinal);
            return dash > 2 && char.IsUpper(head[0]) && (char.IsUpper(head[1]) || head[..dash].IndexOfAny(',', '(') > 0 || head[..dash].TrimEnd().IndexOf(' ') < 0);
        }

        return false;
    }
}
