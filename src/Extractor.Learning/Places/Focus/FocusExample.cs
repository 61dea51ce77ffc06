using Extractor.Places.Focus;

namespace Extractor.Learning.Places.Focus;

/// <summary>A text with the countries that it leads to, and those that it is about.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Group">Site, or text where all are of one site: texts of one group are in one part of the cross-validation.</param>
/// <param name="Set">Set that it is measured with.</param>
/// <param name="Text">The countries that it leads to.</param>
/// <param name="Gold">Indices of the countries that it is about, most relevant first.</param>
/// <param name="Weight">Weight in training.</param>
internal sealed record FocusExample(string Id, string Group, string Set, TextCountries Text, IReadOnlyList<int> Gold, double Weight);
