using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Recognition;

/// <summary>
/// The unit in which names are read: a word without possessive, one part of a hyphenated word, an acronym with its stops, a number or a sign.
/// </summary>
internal struct Piece
{
    /// <summary>Offset of its first unit.</summary>
    public int Start;

    /// <summary>Offset after its last unit.</summary>
    public int End;

    /// <summary>Index of its sentence.</summary>
    public int Sentence;

    /// <summary>How it is written.</summary>
    public PieceShape Shape;

    /// <summary>Whether it is the first word of its sentence, or follows an opening quote or a colon.</summary>
    public bool OpensSentence;

    /// <summary>Whether its sentence is written in title case or stands in a heading, so that capitals say little.</summary>
    public bool InTitle;

    /// <summary>Whether a possessive follows it.</summary>
    public bool Possessive;

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore;

    /// <summary>Whether it is written in a script other than Latin.</summary>
    public bool IsOtherScript;

    /// <summary>Hash of its key; 0 for a sign.</summary>
    public ulong Hash;

    /// <summary>What it tells of its neighbours.</summary>
    public WordRole Role;

    /// <summary>What the gazetteer knows of it as a name.</summary>
    public NameFlags Flags;

    /// <summary>The sign; for words <c>\0</c>.</summary>
    public char Sign;

    /// <summary>Whether it is written as names are.</summary>
    public readonly bool IsCapital => Shape is PieceShape.Capitalised or PieceShape.Capitals or PieceShape.Initial or PieceShape.Mixed;

    /// <summary>Whether it has any of the roles.</summary>
    public readonly bool Is(WordRole roles) => (Role & roles) != 0;

    /// <summary>Whether it has any of the flags.</summary>
    public readonly bool Has(NameFlags flags) => (Flags & flags) != 0;
}
