using System.Buffers;
using Extractor.Model;

namespace Extractor.Language;

/// <summary>
/// Splits by end marks, in one pass. A full stop is weighed by the word before it (abbreviation, initial, ordinal) and the word
/// after it (case, usual first words), after the rules of Kiss and Strunk 2006 with lists in place of statistics, since one
/// article is too short for those. Line feeds and tabs within a block part lines and cells: no sentence crosses them.
/// </summary>
internal sealed class RuleSentenceSplitter : ISentenceSplitter
{
    private const int DatelineLength = 40;

    /// <summary>Languages that write ordinals as a number and a full stop: <c>am 5. Mai</c>.</summary>
    private static readonly SearchValues<string> OrdinalStop =
        SearchValues.Create(["de", "da", "nb", "fi", "cs", "sk", "sl", "hr", "sr", "hu", "et", "lv", "pl", "is", "tr"], StringComparison.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Split(string text, TextSpan block, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var abbreviations = Abbreviations.Of(language);
        var ordinals = OrdinalStop.Contains(LanguageTag.Primary(language) ?? "");
        int start = block.Start, at = block.Start;
        while (at < block.End)
        {
            var found = SentenceMarks.NextStop(text.AsSpan(at, block.End - at));
            if (found < 0) break;
            var stop = at + found;
            var mark = EndMark.Read(text, stop, block.End);
            if (SentenceMarks.IsHardBreak(text[stop]) || Ends(text, start, stop, mark, block.End, abbreviations, ordinals))
            {
                Add(sentences, text, start, mark.End);
                start = mark.End;
            }

            at = mark.End;
        }

        Add(sentences, text, start, block.End);
        return sentences;
    }

    private static bool Ends(
        string text, int start, int stop, EndMark mark, int end, Abbreviations abbreviations, bool ordinals)
    {
        var next = mark.Next;
        if (next >= end) return true;
        if (SentenceMarks.IsFullWidth(text[stop])) return !(mark.IsClosed && text[next] is 'と' or 'っ');
        if (next == mark.End) return IsGlued(text, stop, next);
        var word = NextWord(text, next, end);
        if (word.Length > 0 && IsLowerCase(word)) return false;
        if (SentenceMarks.IsDash(text[next]) && mark.End - start <= DatelineLength) return false;
        if (text[stop] != '.' || mark.IsRun) return true;
        var starter = abbreviations.IsStarter(word) && !(word.Length == 1 && next + 1 < end && text[next + 1] == '.');
        return starter ? EndsBeforeStarter(text, start, stop, abbreviations) : EndsBefore(word, text, start, stop, mark, abbreviations, ordinals);
    }

    /// <summary>A usual first word follows: only a title, an enumerator or a dateline holds the sentence together.</summary>
    private static bool EndsBeforeStarter(string text, int start, int stop, Abbreviations abbreviations)
    {
        var before = PreviousWord(text, start, stop);
        if (abbreviations.KindOf(before) == AbbreviationKind.Title) return false;
        return !IsEnumerator(text, start, stop, before) && !IsDateline(text, start, stop);
    }

    private static bool EndsBefore(
        ReadOnlySpan<char> word, string text, int start, int stop, EndMark mark, Abbreviations abbreviations, bool ordinals)
    {
        var before = PreviousWord(text, start, stop);
        if (before.IsEmpty) return true;
        if (IsEnumerator(text, start, stop, before) || IsDateline(text, start, stop)) return false;
        if (mark.IsClosed && mark.ClosesQuote) return true;
        if (IsInitial(before) || IsDotted(before)) return abbreviations.KindOf(before) == AbbreviationKind.Final;
        if (ordinals && before.Length <= 3 && !before.ContainsAnyExceptInRange('0', '9')) return false;
        var digitFollows = word.Length > 0 && char.IsDigit(word[0]);
        return abbreviations.KindOf(before) switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.Number => !digitFollows,
            AbbreviationKind.Inner => false,
            AbbreviationKind.Final => !digitFollows,
            _ => true,
        };
    }

    /// <summary>No white space after the mark: only the likes of <c>next?“Then</c> in uncased scripts end there.</summary>
    private static bool IsGlued(string text, int stop, int next) =>
        text[stop] is '؟' or '!' or '?' or '…' && char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter;

    private static ReadOnlySpan<char> NextWord(string text, int at, int end)
    {
        for (var skipped = 0; at < end && skipped < 3 && SentenceMarks.IsOpener(text[at]); skipped++) at++;
        var stop = at;
        while (stop < end && char.IsLetterOrDigit(text[stop]) && stop - at < 24) stop++;
        return text.AsSpan(at, stop - at);
    }

    /// <summary>Whether the word starts in lower case and is not of the form <c>iPhone</c>.</summary>
    private static bool IsLowerCase(ReadOnlySpan<char> word) => char.IsLower(word[0]) && !(word.Length > 1 && char.IsUpper(word[1]));

    private static ReadOnlySpan<char> PreviousWord(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !SentenceMarks.IsOpener(text[from - 1])) from--;
        return text.AsSpan(from, stop - from);
    }

    /// <summary><c>J</c> of <c>J. R. Smith</c>, <c>z</c> of <c>z. B.</c></summary>
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        (word.Length == 1 || (word.Length == 3 && word[1] == '-' && char.IsUpper(word[2]))) && (char.IsUpper(word[0]) || char.IsLower(word[0]));

    /// <summary><c>U.S</c>, <c>z.B</c>, <c>Ph.D</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var dot = word.IndexOf('.');
        if (dot is < 1 or > 2) return false;
        var run = 0;
        foreach (var character in word)
        {
            run = char.IsLetter(character) ? run + 1 : 0;
            if (run > 2 || (run == 0 && character != '.')) return false;
        }

        return true;
    }

    /// <summary><c>1</c> of <c>1. The court ruled.</c></summary>
    private static bool IsEnumerator(string text, int start, int stop, ReadOnlySpan<char> before) =>
        before.Length is 1 or 2 && !before.ContainsAnyExceptInRange('0', '9') && IsBlank(text.AsSpan(start, stop - start - before.Length));

    /// <summary><c>NEW YORK</c> of <c>NEW YORK. The bank said</c>: few words, all in capitals.</summary>
    private static bool IsDateline(string text, int start, int stop)
    {
        var letters = 0;
        if (stop - start > DatelineLength) return false;
        foreach (var character in text.AsSpan(start, stop - start))
        {
            if (char.IsUpper(character)) letters++;
            else if (!char.IsWhiteSpace(character) && character is not (',' or '-')) return false;
        }

        return letters >= 4;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.IsWhiteSpace();

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
