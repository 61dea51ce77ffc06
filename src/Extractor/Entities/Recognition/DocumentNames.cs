using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>What the text as a whole tells of its names: how words are written elsewhere, who is named in full, what acronyms stand for.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<ulong, (int Capital, int Lower)> writings = [];
    private readonly Dictionary<ulong, (EntityType Type, double Weight)> names = [];
    private readonly Dictionary<(ulong Name, EntityType Type), double> weights = [];
    private readonly Dictionary<ulong, EntityType> acronyms = [];
    private readonly HashSet<ulong> persons = [];

    /// <summary>Counts how each word is written where its first letter says something.</summary>
    public DocumentNames(ReadOnlySpan<Piece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Hash == 0 || piece.OpensSentence || piece.InTitle) continue;
            var (capital, lower) = writings.GetValueOrDefault(piece.Hash);
            if (piece.Shape == PieceShape.Lower) writings[piece.Hash] = (capital, lower + 1);
            else if (piece.IsCapital) writings[piece.Hash] = (capital + 1, lower);
        }
    }

    /// <summary>Whether the word has a capital within a sentence somewhere.</summary>
    public bool SeenCapital(ulong hash) => writings.GetValueOrDefault(hash).Capital > 0;

    /// <summary>Whether the word stands in lower case somewhere.</summary>
    public bool SeenLower(ulong hash) => writings.GetValueOrDefault(hash).Lower > 0;

    /// <summary>Whether the word is a name of a person who is named in full.</summary>
    public bool IsPersonPart(ulong hash) => persons.Contains(hash);

    /// <summary>Whether the word has a capital within sentences more than once, and is in lower case nowhere.</summary>
    public bool IsAlwaysCapital(ulong hash) => writings.GetValueOrDefault(hash) is { Capital: > 1, Lower: 0 };

    /// <summary>What a name that was found elsewhere names, by the evidence of all places together; null where it was not found.</summary>
    public EntityType? TypeOf(ulong hash) => names.TryGetValue(hash, out var known) ? known.Type : null;

    /// <summary>What an acronym that the text defines stands for; null where it defines none.</summary>
    public EntityType? AcronymType(ulong hash) => acronyms.TryGetValue(hash, out var type) ? type : null;

    /// <summary>Remembers a mention found on strong evidence.</summary>
    public void Learn(ReadOnlySpan<Piece> pieces, Candidate mention, ulong hash)
    {
        Learn(hash, mention.Type, mention.Score);
        if (mention.Type != EntityType.Person || mention.Cue is not (MentionCue.GivenName or MentionCue.Title)) return;
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (pieces[i].IsCapital && pieces[i].Shape != PieceShape.Initial && (!pieces[i].Has(NameFlags.CommonWord) || (SeenCapital(pieces[i].Hash) && !SeenLower(pieces[i].Hash))))
                persons.Add(pieces[i].Hash);
        }
    }

    /// <summary>Adds to the evidence that a name is one of a type.</summary>
    public void Learn(ulong hash, EntityType type, double weight)
    {
        weight += weights.GetValueOrDefault((hash, type));
        weights[(hash, type)] = weight;
        if (!names.TryGetValue(hash, out var known) || weight > known.Weight || type == known.Type) names[hash] = (type, weight);
    }

    /// <summary>Remembers an acronym in parentheses after its expansion.</summary>
    public void LearnAcronym(ulong hash, EntityType type) => acronyms.TryAdd(hash, type);
}
