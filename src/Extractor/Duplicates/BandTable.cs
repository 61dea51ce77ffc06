namespace Extractor.Duplicates;

/// <summary>From the key of one band to the documents that have it: open addressing in two arrays, 8 bytes for each place, at most three in four of them taken.</summary>
internal sealed class BandTable
{
    /// <summary>
    /// Documents kept for a key, the earliest: a key that more have comes from text that many pages print alike and tells little, and other bands find
    /// what is truly near.
    /// </summary>
    public const int MostDocuments = 16;

    private const int FirstSize = 1 << 6;
    private uint[] keys = new uint[FirstSize];
    private int[] documents = new int[FirstSize];
    private int count;

    /// <summary>Adds a document, unless the key has as many as are kept.</summary>
    public void Add(uint key, int document)
    {
        if (count >= documents.Length / 4 * 3) Grow();
        var same = 0;
        var place = Place(key);
        for (; documents[place] != 0; place = Next(place))
        {
            if (keys[place] == key && ++same == MostDocuments) return;
        }

        (keys[place], documents[place]) = (key, document + 1);
        count++;
    }

    /// <summary>Adds the documents of a key to a list, the earliest first.</summary>
    public void Find(uint key, List<int> found)
    {
        for (var place = Place(key); documents[place] != 0; place = Next(place))
        {
            if (keys[place] == key) found.Add(documents[place] - 1);
        }
    }

    // Keys are well mixed: their low bits spread as well as any.
    private int Place(uint key) => (int)(key & (uint)(documents.Length - 1));

    private int Next(int place) => (place + 1) & (documents.Length - 1);

    private void Grow()
    {
        var (oldKeys, oldDocuments) = (keys, documents);
        keys = new uint[oldKeys.Length * 2];
        documents = new int[oldDocuments.Length * 2];

        // From behind an empty place, so that the documents of a key stay in their order.
        var start = Array.IndexOf(oldDocuments, 0) + 1;
        for (var i = 0; i < oldDocuments.Length; i++)
        {
            var old = (start + i) & (oldDocuments.Length - 1);
            if (oldDocuments[old] == 0) continue;
            var place = Place(oldKeys[old]);
            while (documents[place] != 0) place = Next(place);
            (keys[place], documents[place]) = (oldKeys[old], oldDocuments[old]);
        }
    }
}
