namespace Extractor.Entities.Labelling;

/// <summary>Features of a token that its words do not give by themselves: pairs, the sentence, the run of capitals, the document.</summary>
internal static class TokenFeatures
{
    private const int Base = 300;
    private const int WordsBefore = Base + 1, WordsAfter = Base + 2, WordsAround = Base + 3, Shapes = Base + 4, ShapeBefore = Base + 5, ShapeAfter = Base + 6,
        ClassesBefore = Base + 7, ClassesAfter = Base + 8, SensesBefore = Base + 9, SensesAfter = Base + 10, RolesAround = Base + 11, Cased = Base + 12,
        CasedUse = Base + 13, Written = Base + 14, PhraseAt = Base + 15, PhraseBit = Base + 16, RunLast = Base + 17, RunFirst = Base + 18, RunShape = Base + 19,
        RunBefore = Base + 20, RunAfter = Base + 21, RunLastRoles = Base + 22, RunFirstSenses = Base + 23, RunAround = Base + 24, ElsewhereBefore = Base + 25,
        ElsewhereAfter = Base + 26, ClassesAround = Base + 27, TwoBefore = Base + 28, RunLastClass = Base + 29, RunBeforeClass = Base + 30,
        RunAfterClass = Base + 31, WordAndClassBefore = Base + 32, WordAndClassAfter = Base + 33, Always = Base + 34, Manner = Base + 40, MannerShape = Base + 41, MannerSenses = Base + 42, MannerClass = Base + 43,
        MannerBefore = Base + 44, MannerCased = Base + 45, MannerWord = Base + 46, MannerAfter = Base + 47, WideBefore = Base + 50, WideAfter = Base + 51;

    /// <summary>Tokens to each side whose classes are seen without their order, beyond those that speak by themselves.</summary>
    private const int Wide = 5;

    /// <summary>Other tokens of the same word that are looked at to each side.</summary>
    private const int Others = 2;

    private const int LongestRun = 6;

    /// <summary>Gathers the features of a token.</summary>
    public static void Collect(TokenTable table, int token, FeatureList features)
    {
        ref readonly var sight = ref table.Sights[token];
        var word = table.Words[token];
        var before = At(table, sight, token - 1);
        var after = At(table, sight, token + 1);
        var second = At(table, sight, token - 2);
        features.Add(Always, 0);
        features.Add(WordsBefore, FeatureHash.Join(before.Lower, word.Lower));
        features.Add(WordsAfter, FeatureHash.Join(word.Lower, after.Lower));
        features.Add(WordsAround, FeatureHash.Join(before.Lower, after.Lower));
        features.Add(TwoBefore, FeatureHash.Join(second.Lower, before.Lower));
        features.Add(Shapes, FeatureHash.Join(FeatureHash.Join(before.Shape, word.Shape), after.Shape));
        features.Add(ShapeBefore, FeatureHash.Join(before.Lower, word.Shape));
        features.Add(ShapeAfter, FeatureHash.Join(word.Shape, after.Lower));
        features.Add(ClassesBefore, FeatureHash.Join(before.Class.Middle, word.Class.Middle));
        features.Add(ClassesAfter, FeatureHash.Join(word.Class.Middle, after.Class.Middle));
        features.Add(ClassesAround, FeatureHash.Join(before.Class.Middle, after.Class.Middle));
        features.Add(WordAndClassBefore, FeatureHash.Join(before.Class.Fine, word.Shape));
        features.Add(WordAndClassAfter, FeatureHash.Join(word.Shape, after.Class.Fine));
        features.Add(SensesBefore, FeatureHash.Join(before.Senses, word.Senses));
        features.Add(SensesAfter, FeatureHash.Join(word.Senses, after.Senses));
        features.Add(RolesAround, FeatureHash.Join(FeatureHash.Join((ulong)before.Roles, (ulong)after.Roles), word.Shape));
        for (var distance = WordFeatures.Reach + 1; distance <= Wide; distance++)
        {
            features.Add(WideBefore, At(table, sight, token - distance).Class.Fine);
            features.Add(WideAfter, At(table, sight, token + distance).Class.Fine);
        }

        CollectManner(table, sight, before, word, after, features);
        CollectCase(table, sight, word, features);
        if (sight.Phrase != 0)
        {
            features.Add(PhraseAt, FeatureHash.Join(sight.Phrase, (ulong)sight.PhrasePart));
            for (var bits = sight.Phrase; bits != 0; bits &= bits - 1)
                features.Add(PhraseBit, FeatureHash.Join((ulong)System.Numerics.BitOperations.TrailingZeroCount(bits), (ulong)sight.PhrasePart));
        }

        if (sight.RunFirst == 0) return;
        CollectRun(table, sight, token, features);
        CollectElsewhere(table, sight, features);
    }

    /// <summary>The word at an index, or the edge where that lies outside of the sentence.</summary>
    public static WordForm At(TokenTable table, in TokenSight sight, int token) =>
        token >= sight.SentenceStart && token < sight.SentenceEnd ? table.Words[token] : WordForm.Edge;

    private static void CollectManner(TokenTable table, in TokenSight sight, WordForm before, WordForm word, WordForm after, FeatureList features)
    {
        var manner = table.Manner.Number;
        features.Add(Manner, manner);
        features.Add(MannerShape, FeatureHash.Join(manner, word.Shape));
        features.Add(MannerSenses, FeatureHash.Join(manner, word.Senses));
        features.Add(MannerClass, FeatureHash.Join(manner, word.Class.Fine));
        features.Add(MannerBefore, FeatureHash.Join(manner, before.Lower));
        features.Add(MannerCased, FeatureHash.Join(manner, FeatureHash.Join(CasedOf(sight), word.Shape)));
        features.Add(MannerWord, FeatureHash.Join(manner, word.Lower));
        features.Add(MannerAfter, FeatureHash.Join(manner, after.Lower));
    }

    private static ulong CasedOf(in TokenSight sight) => ((ulong)sight.Case << 1) | (sight.Opens ? 1u : 0);

    private static void CollectCase(TokenTable table, in TokenSight sight, WordForm word, FeatureList features)
    {
        var cased = CasedOf(sight);
        features.Add(Cased, FeatureHash.Join(cased, word.Shape));
        if (!word.IsCapital) return;
        features.Add(CasedUse, FeatureHash.Join(cased, FeatureHash.Join(word.Class.Capitals, (word.Senses & NameSenses.CommonWord) + (ulong)word.Kind)));
        var counts = table.WritingOf(word.Lower);
        var written = (ulong)((Math.Min(counts.Capital, 2) * 2) + Math.Min(counts.Lower, 1));
        features.Add(Written, FeatureHash.Join(FeatureHash.Join(cased, written), (ulong)word.Kind));
    }

    private static void CollectRun(TokenTable table, in TokenSight sight, int token, FeatureList features)
    {
        int first = sight.RunFirst - 1, last = sight.RunLast - 1;
        var length = Math.Min(last - first + 1, LongestRun);
        var place = (ulong)((token == first ? 1 : 0) | (token == last ? 2 : 0));
        features.Add(RunShape, FeatureHash.Join((ulong)(length * 4) + place, (ulong)sight.Case));
        if (last - first >= LongestRun * 2) return;
        var from = table.Words[first];
        var to = table.Words[last];
        var before = At(table, sight, first - 1);
        var after = At(table, sight, last + 1);
        features.Add(RunLast, FeatureHash.Join(to.Lower, place));
        features.Add(RunFirst, FeatureHash.Join(from.Lower, place));
        features.Add(RunLastRoles, FeatureHash.Join((ulong)to.Roles, place));
        features.Add(RunLastClass, FeatureHash.Join(to.Class.Middle, place));
        features.Add(RunFirstSenses, FeatureHash.Join(FeatureHash.Join(from.Senses, to.Senses), ((ulong)length * 4) + place));
        features.Add(RunBefore, FeatureHash.Join(before.Lower, place));
        features.Add(RunAfter, FeatureHash.Join(after.Lower, place));
        features.Add(RunBeforeClass, FeatureHash.Join(before.Class.Middle, place));
        features.Add(RunAfterClass, FeatureHash.Join(after.Class.Middle, place));
        features.Add(RunAround, FeatureHash.Join(FeatureHash.Join(before.Lower, after.Lower), (ulong)length));
    }

    // What stands around the same word elsewhere in the document.
    private static void CollectElsewhere(TokenTable table, in TokenSight sight, FeatureList features)
    {
        var other = sight.Earlier;
        for (var i = 0; i < Others && other > 0; i++) other = AddContext(table, other - 1, features).Earlier;
        other = sight.Later;
        for (var i = 0; i < Others && other > 0; i++) other = AddContext(table, other - 1, features).Later;
    }

    private static TokenSight AddContext(TokenTable table, int token, FeatureList features)
    {
        ref readonly var sight = ref table.Sights[token];
        features.Add(ElsewhereBefore, At(table, sight, token - 1).Lower);
        features.Add(ElsewhereAfter, At(table, sight, token + 1).Lower);
        return sight;
    }
}
