namespace Extractor.Learning.Grouping;

/// <summary>The one-to-one alignment of rows and columns of the highest sum, by the method of Kuhn (1955) and Munkres (1957) with potentials, in cubic time.</summary>
internal static class Alignment
{
    /// <summary>The highest sum.</summary>
    /// <param name="worth">What each pair is worth, not negative.</param>
    public static double Best(double[,] worth)
    {
        var size = Math.Max(worth.GetLength(0), worth.GetLength(1));
        double Cost(int row, int column) => row < worth.GetLength(0) && column < worth.GetLength(1) ? -worth[row, column] : 0;
        var (rows, columns) = (new double[size + 1], new double[size + 1]);
        var matched = new int[size + 1];
        for (var row = 1; row <= size; row++) Augment(row, size, Cost, rows, columns, matched);
        double sum = 0;
        for (var column = 1; column <= size; column++) sum -= Cost(matched[column] - 1, column - 1);
        return sum;
    }

    /// <summary>Matches one more row along the cheapest path; row and column 0 stand for none.</summary>
    private static void Augment(int row, int size, Func<int, int, double> cost, double[] rows, double[] columns, int[] matched)
    {
        matched[0] = row;
        var least = new double[size + 1];
        Array.Fill(least, double.PositiveInfinity);
        var (used, way) = (new bool[size + 1], new int[size + 1]);
        var at = 0;
        do
        {
            used[at] = true;
            var (from, delta, next) = (matched[at], double.PositiveInfinity, 0);
            for (var column = 1; column <= size; column++)
            {
                if (used[column]) continue;
                var reduced = cost(from - 1, column - 1) - rows[from] - columns[column];
                if (reduced < least[column]) (least[column], way[column]) = (reduced, at);
                if (least[column] < delta) (delta, next) = (least[column], column);
            }

            for (var column = 0; column <= size; column++)
            {
                if (used[column])
                {
                    rows[matched[column]] += delta;
                    columns[column] -= delta;
                }
                else
                {
                    least[column] -= delta;
                }
            }

            at = next;
        }
        while (matched[at] != 0);

        for (; at != 0; at = way[at]) matched[at] = matched[way[at]];
    }
}
