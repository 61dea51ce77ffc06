using System.Text;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Text under construction with its map back to the page: white space folds to one space, character references become characters,
/// soft hyphens and other invisible characters go. Not yet normalised to NFC.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];
    private int spaceStart = -1;
    private int spaceEnd;

    /// <summary>UTF-16 units so far.</summary>
    public int Length => text.Length;

    /// <summary>Whether white space waits for the next character.</summary>
    public bool EndsInSpace => spaceStart >= 0;

    /// <summary>The last character; NUL where there is none.</summary>
    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>A character of the text so far.</summary>
    public char this[int index] => text[index];

    /// <summary>The map so far.</summary>
    public IReadOnlyList<SourceRun> Runs => runs;

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        text.Clear();
        runs.Clear();
        spaceStart = -1;
    }

    /// <summary>Adds white space that may fold with its neighbours; it is dropped at the start and the end of the text.</summary>
    /// <param name="start">UTF-16 offset of its source.</param>
    /// <param name="end">UTF-16 offset after its source.</param>
    public void AddSpace(int start, int end)
    {
        if (text.Length == 0) return;
        if (spaceStart < 0) spaceStart = start;
        spaceEnd = end;
    }

    /// <summary>Adds a line break that stays one.</summary>
    /// <param name="start">UTF-16 offset of its source.</param>
    /// <param name="length">UTF-16 units of its source.</param>
    public void AddLineFeed(int start, int length) => Put("\n", start, length);

    /// <summary>Adds a stretch of the page's text, up to a point where the caller must look.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">UTF-16 offset of <paramref name="source"/> in the page.</param>
    /// <param name="keepsSpace">Whether white space stays as it is, as in <c>pre</c>.</param>
    public void Add(ReadOnlySpan<char> source, int offset, bool keepsSpace)
    {
        for (var i = 0; i < source.Length;)
        {
            var plain = PlainLength(source[i..]);
            if (plain > 0)
            {
                Put(source.Slice(i, plain), offset + i, plain);
                i += plain;
                continue;
            }

            var used = 1;
            var c = source[i];
            if (c == '&' && CharacterReferences.Read(source[i..], out var length) is { } character)
            {
                used = length;
                AddCharacters(character, offset + i, length, keepsSpace);
            }
            else
            {
                if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])) used = 2;
                AddCharacters(source.Slice(i, used), offset + i, used, keepsSpace);
            }

            i += used;
        }
    }

    private void AddCharacters(ReadOnlySpan<char> characters, int start, int length, bool keepsSpace)
    {
        var c = characters[0];
        if (char.IsWhiteSpace(c))
        {
            if (!keepsSpace || c is '\r') AddSpace(start, start + length);
            else Put(c == '\n' ? "\n" : " ", start, length);
        }
        else if (char.IsSurrogate(c) && characters.Length == 1) Put("\uFFFD", start, length);
        else if (!IsInvisible(c)) Put(characters, start, length);
    }

    private void Put(ReadOnlySpan<char> characters, int start, int length)
    {
        if (spaceStart >= 0)
        {
            var space = spaceStart;
            spaceStart = -1;
            if (characters[0] != '\n') Put(" ", space, spaceEnd - space);
        }

        var exact = characters.Length == length;
        if (exact && runs.Count > 0 && runs[^1] is { IsExact: true } last && last.SourceEnd == start)
            runs[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        else
            runs.Add(new SourceRun(text.Length, characters.Length, start, length));
        text.Append(characters);
    }

    // The longest start that can be copied as it is: no folding, no references. A single space between two plain characters is one.
    private int PlainLength(ReadOnlySpan<char> source)
    {
        var i = 0;
        for (; i < source.Length; i++)
        {
            var c = source[i];
            if (c == ' ')
            {
                if (i == 0 ? spaceStart >= 0 || text.Length == 0 : source[i - 1] == ' ') break;
                if (i + 1 >= source.Length || !IsPlain(source[i + 1])) break;
            }
            else if (!IsPlain(c)) break;
        }

        return i;
    }

    private static bool IsPlain(char c) => c switch
    {
        '&' => false,
        > ' ' and < '\u007F' => true,
        < '\u00A1' => false,
        _ => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && !IsInvisible(c),
    };

    // Controls, soft hyphen, zero-width space, word joiner, byte order mark, and the marks that only steer direction.
    // The zero-width joiner and non-joiner stay: Persian, Indic scripts and emoji are spelt with them.
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
