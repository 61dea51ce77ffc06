namespace Extractor.Layout;

/// <summary>Reads the apparatus of a profile page; leaves all other pages alone.</summary>
internal static class ProfileReader
{
    /// <summary>Reads the page's apparatus into the draft.</summary>
    /// <returns>Whether the page is a profile page.</returns>
    public static bool Read(StructureDraft draft)
    {
        if (ProfileDetector.Find(draft) is not var (first, last)) return false;
        var head = ProfileHead.Find(draft, first);
        new ProfileParser(draft, head, last).Run(head.Kicker >= 0 ? head.Kicker : head.Title >= 0 ? head.Title : first);
        return true;
    }
}
