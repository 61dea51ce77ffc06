using Extractor.Model;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Blanks with spaces what would overflow the parser's stack or make it swallow text: tags nested too deep, a tag that the end of the
/// page cuts off, the quote mark of an attribute that is never closed, the start of a title that never ends. Every offset stays.
/// </summary>
internal sealed class MarkupTamer(int maxDepth)
{
    /// <summary>Tames one page.</summary>
    /// <param name="text">The decoded page.</param>
    /// <param name="cancellationToken">Ends the work when the page's time is up.</param>
    public TamedMarkup Tame(string text, CancellationToken cancellationToken) =>
        new Taming(text, maxDepth, cancellationToken).Run();

    private sealed class Taming(string text, int maxDepth, CancellationToken cancellationToken)
    {
        /// <summary>Faults from which a page is noted as repaired: 7 of 100 live news pages have as many; fewer are slips that change nothing.</summary>
        private const int FewestFaults = 6;

        private readonly OpenTags open = new(maxDepth);
        private readonly HashSet<string> unending = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<Diagnostic> diagnostics = [];
        private readonly TagList tags = new(text.Length);
        private char[]? blanked;
        private int hiddenTags;
        private int deepest;

        public TamedMarkup Run()
        {
            var scanner = new TagScanner(text) { Tags = tags };
            var count = 0;
            var textStart = 0;
            while (scanner.Next(out var tag))
            {
                textStart = tag.End;
                if ((++count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                if (!tag.IsTerminated && tag.End == text.Length) CutOff(tag);
                else if (tag.Kind == TagKind.Comment) tags.Add(tag);
                else if (tag.Kind == TagKind.End) End(tag);
                else if (!Start(tag, ref scanner)) textStart = text.Length;
                if (textStart == text.Length) break;
            }

            if (textStart < text.Length) LastText(text.AsSpan(textStart));
            if (open.Faults >= FewestFaults)
                Note("decoding.markup-repaired", $"{open.Faults} tags cross each other or end nothing; they are read as far as they nest.");

            if (hiddenTags > 0)
            {
                Note("decoding.depth-limited",
                    $"{hiddenTags} tags nest deeper than {maxDepth} (the deepest {deepest}); they are read as if they were not there, their text is kept. Raise Decoding:MaxDepth to keep them.");
            }

            return new(blanked is null ? text : new string(blanked), tags, diagnostics);
        }

        private void CutOff(Tag tag)
        {
            var what = tag.Kind == TagKind.Comment ? "comment" : "tag";
            Note("decoding.truncated-markup",
                $"The {what} at offset {tag.Start} never ends; its {text.Length - tag.Start} characters up to the end of the page are not read as text.");
            if (tag.Kind == TagKind.Comment) tags.Add(tag);
            else Blank(tag.Start, text.Length);
        }

        /// <summary>Notes a page that ends inside a sentence while an element is open that needs an end tag.</summary>
        private void LastText(ReadOnlySpan<char> last)
        {
            last = last.TrimEnd();
            if (last.IsEmpty || !(char.IsLetterOrDigit(last[^1]) || last[^1] is ',' or '-' or '(') || !open.HasUnclosed) return;
            Note("decoding.truncated-markup", "The page ends inside a sentence, with elements open; what followed is missing.");
        }

        private void End(Tag tag)
        {
            if (open.End(tag.Name(text))) Blank(tag.Start, tag.End);
            else tags.Add(tag);
        }

        /// <summary>Takes a start tag; false where the rest of the page is the content of a raw-text element.</summary>
        private bool Start(Tag tag, ref TagScanner scanner)
        {
            var name = tag.Name(text);
            if (tag.OpenQuote >= 0)
            {
                Blank(tag.OpenQuote, tag.OpenQuote + 1);
                Note("decoding.truncated-markup",
                    $"The quote mark at offset {tag.OpenQuote} is never closed; the tag is read up to its next '>'.");
            }

            var raw = TagNames.IsRawText(name);
            if (open.Start(name, isLeaf: raw || tag.IsSelfClosing || !tag.IsTerminated || TagNames.IsVoid(name)))
            {
                hiddenTags++;
                deepest = Math.Max(deepest, open.Depth);
                Blank(tag.Start, tag.End);
                return true;
            }

            if (raw && tag.IsTerminated) return SkipContent(tag, name, ref scanner);
            tags.Add(tag);
            return true;
        }

        private bool SkipContent(Tag tag, ReadOnlySpan<char> name, ref TagScanner scanner)
        {
            var known = unending.GetAlternateLookup<ReadOnlySpan<char>>();
            var close = known.Contains(name) ? -1 : scanner.SkipRawText(name);
            if (close >= 0)
            {
                tags.Add(tag);
                var after = close + 2 + name.Length;
                if (text[after] == '/') Blank(after, after + 1);
                return true;
            }

            var first = known.Add(name);
            var reads = !IsProgram(name) || tag.IsSelfClosing;
            if (first)
            {
                var outcome = reads
                    ? "its content is read as the page's."
                    : $"its {text.Length - tag.End} characters up to the end of the page are not read as text.";
                Note("decoding.truncated-markup", $"The {name} element at offset {tag.Start} never ends; {outcome}");
            }

            if (reads) Blank(tag.Start, tag.End);
            else tags.Abandon();
            return reads;
        }

        private static bool IsProgram(ReadOnlySpan<char> name) =>
            name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

        private void Blank(int start, int end)
        {
            blanked ??= text.ToCharArray();
            blanked.AsSpan(start, end - start).Fill(' ');
        }

        private void Note(string code, string message) => diagnostics.Add(new("Decoding", code, message));
    }
}
