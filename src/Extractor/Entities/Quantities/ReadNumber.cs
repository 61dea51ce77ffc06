namespace Extractor.Entities.Quantities;

/// <summary>A number in the text.</summary>
/// <param name="Digits">Its value without magnitude: 1.2 of <c>1.2bn</c>.</param>
/// <param name="Magnitude">What multiplies it; 1 where nothing does.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the token after it.</param>
/// <param name="IsWord">Whether it is written in words.</param>
/// <param name="IsGrouped">Whether its digits are grouped, so that it is neither a year nor a model's number.</param>
internal readonly record struct ReadNumber(decimal Digits, decimal Magnitude, int First, int Next, bool IsWord, bool IsGrouped)
{
    /// <summary>The value.</summary>
    public decimal Value => Digits * Magnitude;
}
