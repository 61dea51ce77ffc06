namespace Extractor.Entities.Grouping;

/// <summary>Compares spellings.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;
    private const int LettersOfTwoEdits = 9;
    private const int Longest = 60;

    /// <summary>Whether two names differ by one letter, or by two where they are long (Damerau 1964, without transpositions).</summary>
    public static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var most = Math.Min(one.Length, other.Length) >= LettersOfTwoEdits ? MostEdits : 1;
        if (Math.Abs(one.Length - other.Length) > most || one.Length > Longest || other.Length > Longest) return false;
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length] <= most;
    }
}
