namespace Extractor.Layout;

/// <summary>Reads the apparatus of a profile page; leaves all other pages alone.</summary>
internal static class ProfileReader
{
    /// <summary>Reads the page's apparatus into the draft.</summary>
    /// <returns>Whether the page is a profile page.</returns>
    public static bool Read(StructureDraft draft)
    {
        var evidence = ProfileDetector.Find(draft);
        if (evidence < 0) return false;
        var head = ProfileHead.Find(draft, evidence);
        new ProfileParser(draft, head).Run(head.Kicker >= 0 ? head.Kicker : head.Title >= 0 ? head.Title : evidence);
        return true;
    }
}
