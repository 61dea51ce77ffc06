namespace Extractor.Rules.Selectors;

/// <summary>
/// What the evaluation of one selector on one page may cost, in steps over the tree. It grows with the page, not with its square, so that
/// no page, however hostile, holds up a run; and it counts steps rather than time, so that a page gives the same record on every machine.
/// </summary>
internal sealed class SelectorBudget
{
    /// <summary>Steps that a page of any size may take: about 0.1 s on one core at the 20 ns that a step of a costly path takes.</summary>
    private const long Least = 5_000_000;

    /// <summary>
    /// Steps for each character of the page. Measured on 60 pages of fundus, mean and worst page: CSS selectors 0.02 and 0.11,
    /// <c>//div[@class='x']</c> 0.02 and 0.10, <c>//p[preceding::h1]</c> 0.28 and 1.2, <c>//div//div//p</c> 1.3 and 10.8 (on a small page).
    /// </summary>
    private const long ForCharacter = 8;

    /// <summary>Steps between two looks at the token.</summary>
    private const int StepsPerCheck = 0x1000;

    /// <summary>Characters of text that cost as much as a step.</summary>
    private const int TextPerStep = 16;

    private readonly CancellationToken cancellationToken;
    private long left;
    private long nextCheck;

    /// <summary>The budget for a page.</summary>
    /// <param name="characters">Length of the page.</param>
    /// <param name="cancellationToken">Ends the evaluation when the page's time is up.</param>
    public SelectorBudget(int characters, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        left = Least + (ForCharacter * characters);
        nextCheck = left - StepsPerCheck;
    }

    /// <summary>Takes steps.</summary>
    /// <exception cref="SelectorBudgetException">There are none left.</exception>
    public void Spend(long steps = 1)
    {
        left -= steps;
        if (left > nextCheck) return;
        if (left < 0) throw new SelectorBudgetException();
        cancellationToken.ThrowIfCancellationRequested();
        nextCheck = left - StepsPerCheck;
    }

    /// <summary>Takes as many steps as reading a text costs.</summary>
    /// <param name="characters">Length of the text.</param>
    public void SpendText(int characters) => Spend(1 + (characters / TextPerStep));
}
