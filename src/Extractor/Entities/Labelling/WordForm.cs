using Extractor.Entities.Recognition;

namespace Extractor.Entities.Labelling;

/// <summary>A word as it is written, with all that is known of it by itself. Looked up once for each form, not for each token.</summary>
internal sealed class WordForm
{
    /// <summary>Stands before the first token of a sentence and after the last.</summary>
    public static readonly WordForm Edge = new() { Form = 1, Lower = 1, Shape = 1, Kind = PieceShape.Sign };

    /// <summary>Hash of its letters.</summary>
    public ulong Form { get; init; }

    /// <summary>Hash of its letters in lower case.</summary>
    public ulong Lower { get; init; }

    /// <summary>Hash of its shape: <c>Xx</c>, <c>X.X.</c>, <c>d,d</c>.</summary>
    public ulong Shape { get; init; }

    /// <summary>How it is written.</summary>
    public PieceShape Kind { get; init; }

    /// <summary>What it tells of its neighbours.</summary>
    public WordRole Roles { get; init; }

    /// <summary>What the gazetteer knows of it; see <see cref="NameSenses"/>.</summary>
    public uint Senses { get; init; }

    /// <summary>Its classes.</summary>
    public WordClass Class { get; init; }

    /// <summary>Number of its letters and signs.</summary>
    public int Length { get; init; }

    /// <summary>First character.</summary>
    public char Sign { get; init; }

    /// <summary>Prefixes, suffixes and inner n-grams, under templates of their own.</summary>
    public ulong[] Parts { get; init; } = [];

    /// <summary>What the word adds to the scores of the tokens from two after it to two before it; made by the labeller that owns it.</summary>
    public short[]? Scores { get; set; }

    /// <summary>Whether it is written as names are.</summary>
    public bool IsCapital => Kind is PieceShape.Capitalised or PieceShape.Capitals or PieceShape.Initial or PieceShape.Mixed;

    /// <summary>Whether it is made of letters or digits.</summary>
    public bool IsWord => Kind != PieceShape.Sign;
}
