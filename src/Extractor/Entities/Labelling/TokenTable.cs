using System.Runtime.InteropServices;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;

namespace Extractor.Entities.Labelling;

/// <summary>
/// A document's tokens with what their surroundings tell: the sentence's case, runs of capitals, names of the gazetteer, and how the document
/// writes each word elsewhere (the context aggregation of Ratinov and Roth, 2009). Holds buffers; serves one document at a time.
/// </summary>
internal sealed class TokenTable(Gazetteer gazetteer)
{
    /// <summary>Longest name of the gazetteer, and longest run of capitals that is taken for one name, in tokens.</summary>
    private const int LongestPhrase = 7, LongestRun = 14;

    private readonly Dictionary<ulong, WritingCounts> writings = [];
    private TokenizedText document = null!;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The form of each token.</summary>
    public WordForm[] Words { get; private set; } = [];

    /// <summary>What is known of each token's surroundings.</summary>
    public TokenSight[] Sights { get; private set; } = [];

    /// <summary>How the document is written.</summary>
    public DocumentManner Manner { get; private set; }

    /// <summary>How the document writes a word in running sentences.</summary>
    public WritingCounts WritingOf(ulong lower) => writings.GetValueOrDefault(lower);

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="forms">The form of each token.</param>
    public void Read(TokenizedText text, WordForm[] forms)
    {
        document = text;
        Count = text.Tokens.Length;
        Words = forms;
        if (Sights.Length < Count) Sights = new TokenSight[Math.Max(Count, Sights.Length * 2)];
        Array.Clear(Sights, 0, Count);
        writings.Clear();
        Manner = DocumentManner.Of(Words.AsSpan(0, Count), text.Sentences);
        for (var s = 0; s + 1 < text.Sentences.Length; s++) ReadSentence(text.Sentences[s], text.Sentences[s + 1]);
        for (var i = Count - 1; i >= 0; i--)
        {
            if (Sights[i].Earlier is > 0 and var earlier) Sights[earlier - 1].Later = i + 1;
        }
    }

    private void ReadSentence(int first, int end)
    {
        var words = Words.AsSpan(first, end - first);
        var written = SentenceCases.Of(words);
        var opens = true;
        for (var i = first; i < end; i++)
        {
            ref var sight = ref Sights[i];
            sight.SentenceStart = first;
            sight.SentenceEnd = end;
            sight.Case = written;
            sight.Opens = opens;
            if (Words[i].IsWord) opens = false;
            if (Words[i].Sign is '“' or '"' or ':' or '«' or '„' or '•' or '—') opens = true;
            Note(i, ref sight);
        }

        FindRuns(first, end);
        for (var i = first; i < end;) i = FindPhrase(i, end, written);
    }

    private void Note(int token, ref TokenSight sight)
    {
        var word = Words[token];
        if (word.Kind is PieceShape.Sign or PieceShape.Number) return;
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(writings, word.Lower, out _);
        if (word.IsCapital)
        {
            sight.Earlier = counts.LastToken;
            counts.LastToken = token + 1;
            if (sight.Case == SentenceCase.Running && !sight.Opens) counts.Capital++;
        }
        else if (sight.Case == SentenceCase.Running)
        {
            counts.Lower++;
        }
    }

    // Capitals with what may join the parts of a name between them.
    private void FindRuns(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!Words[i].IsCapital) continue;
            var last = i;
            while (Next(last, end) is > 0 and var next && next - i < LongestRun) last = next;
            for (var t = i; t <= last; t++) (Sights[t].RunFirst, Sights[t].RunLast) = (i + 1, last + 1);
            i = last;
        }
    }

    private int Next(int token, int end)
    {
        for (var i = token + 1; i < end && i <= token + 3; i++)
        {
            var word = Words[i];
            if (word.IsCapital) return i;
            if (word.Kind == PieceShape.Lower && (word.Roles & (WordRole.ConnectorName | WordRole.ConnectorOrg)) != 0) continue;
            if (word.Sign is '-' or '&' or '.' or '\'' && word.Length == 1) continue;
            return 0;
        }

        return 0;
    }

    // The longest name of two tokens or more that starts here.
    private int FindPhrase(int start, int end, SentenceCase written)
    {
        var withoutCapitals = Manner.IsLoose || written == SentenceCase.Lower;
        if (!Words[start].IsCapital && !withoutCapitals) return start + 1;
        if (!Words[start].IsWord) return start + 1;
        var key = default(NameKey);
        key.Append(document[start]);
        var found = 0u;
        var last = start;
        for (var i = start + 1; i < end && i - start < LongestPhrase; i++)
        {
            var word = Words[i];
            if (word.Kind == PieceShape.Sign && word.Sign is not ('-' or '.' or '&' or '\'' or '’' or ',')) break;
            if (document.Tokens[i].Start > document.Tokens[i - 1].End) key.AppendSpace();
            key.Append(document[i]);
            if (!word.IsCapital && word.Kind != PieceShape.Number && !withoutCapitals) continue;
            if (NameSenses.Named(NameSenses.Of(gazetteer, key.Hash, inCapitals: true)) is not (> 0 and var senses)) continue;
            found = senses;
            last = i;
        }

        for (var t = start; t <= last && found != 0; t++)
        {
            Sights[t].Phrase = found;
            Sights[t].PhrasePart = t == start ? LabelSet.LabelPart.First : t == last ? LabelSet.LabelPart.Last : LabelSet.LabelPart.Inner;
        }

        return last + 1;
    }
}
