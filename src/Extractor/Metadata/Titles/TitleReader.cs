using Extractor.Metadata.Ranking;

namespace Extractor.Metadata.Titles;

/// <summary>Reads the titles that a page may have.</summary>
internal static class TitleReader
{
    /// <summary>The options, with what speaks for and against each.</summary>
    public static FieldChoice<string> Read(PageFacts facts)
    {
        var choice = FieldChoice<string>.Of(TitleSightings.Of(facts), TitleText.Exact);
        TitleFeatures.Add(choice, facts);
        foreach (var option in choice.Options)
        {
            if (IsShouted(option.Best.Value) && option.Sightings.FirstOrDefault(other => !IsShouted(other.Value)) is { } calm) option.Best = calm;
        }

        return choice;
    }

    private static bool IsShouted(string title) => !title.Any(char.IsLower) && title.Count(char.IsUpper) > 3;
}
