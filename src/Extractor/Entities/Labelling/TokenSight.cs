namespace Extractor.Entities.Labelling;

/// <summary>What the surroundings of a token tell.</summary>
internal struct TokenSight
{
    /// <summary>Index of the first token of its sentence.</summary>
    public int SentenceStart;

    /// <summary>Index after the last token of its sentence.</summary>
    public int SentenceEnd;

    /// <summary>Index of the first token of its run of capitals plus one; 0 where it is in none.</summary>
    public int RunFirst;

    /// <summary>Index of the last token of its run plus one.</summary>
    public int RunLast;

    /// <summary>Index plus one of the token before that has the same word with a capital; 0 where none has.</summary>
    public int Earlier;

    /// <summary>Index plus one of the token after it that has the same word with a capital; 0 where none has.</summary>
    public int Later;

    /// <summary>What the name of the gazetteer that it is part of may stand for; 0 where it is part of none.</summary>
    public uint Phrase;

    /// <summary>Where it stands in that name.</summary>
    public LabelSet.LabelPart PhrasePart;

    /// <summary>How its sentence is written.</summary>
    public SentenceCase Case;

    /// <summary>Whether it is the first word of its sentence, or follows an opening quote or a colon.</summary>
    public bool Opens;
}
