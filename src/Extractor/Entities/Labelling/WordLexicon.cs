using System.Buffers.Binary;
using System.IO.Compression;
using Extractor.Models;

namespace Extractor.Entities.Labelling;

/// <summary>
/// Classes of words that occur in like surroundings, and how often each word is written with a capital within sentences; induced from open
/// text by <c>extractor train words</c>. Immutable; thread-safe.
/// </summary>
internal sealed class WordLexicon
{
    /// <summary>Name of its model.</summary>
    public const string ModelName = "words";

    /// <summary>Its file.</summary>
    public const string FileName = "words.br";

    private const uint Magic = 0x31445257; // "WRD1"

    private readonly uint[] keys;
    private readonly uint[] classes;
    private readonly int mask;

    private WordLexicon(uint[] keys, uint[] classes)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2)) - 1;
        this.keys = new uint[mask + 1];
        this.classes = new uint[mask + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)keys[i] & mask;
            while (this.keys[slot] != 0) slot = (slot + 1) & mask;
            this.keys[slot] = keys[i];
            this.classes[slot] = classes[i];
        }
    }

    /// <summary>Reads the lexicon among the models.</summary>
    /// <exception cref="ModelException">There is none, or its file is of another format.</exception>
    public static WordLexicon Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var stream = models.Open(ModelName, FileName);
        try
        {
            return Read(stream);
        }
        catch (InvalidDataException exception)
        {
            throw new ModelException($"Model '{ModelName}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is of another format.</exception>
    public static WordLexicon Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[8];
        unpacked.ReadExactly(head);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic) throw new InvalidDataException("its file does not start as a lexicon of words does.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        var body = new byte[count * 8];
        unpacked.ReadExactly(body);
        var keys = new uint[count];
        var classes = new uint[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(i * 4));
            classes[i] = BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan((count + i) * 4));
        }

        return new(keys, classes);
    }

    /// <summary>Writes words with their classes.</summary>
    /// <param name="words">Key of the word and its packed classes, in the order of the keys.</param>
    public static byte[] Write(IReadOnlyList<(uint Key, uint Classes)> words)
    {
        var body = new byte[8 + (words.Count * 8)];
        BinaryPrimitives.WriteUInt32LittleEndian(body, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(body.AsSpan(4), words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(8 + (i * 4)), words[i].Key);
            BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(8 + ((words.Count + i) * 4)), words[i].Classes);
        }

        using var memory = new MemoryStream();
        using (var packed = new BrotliStream(memory, CompressionLevel.SmallestSize)) packed.Write(body);
        return memory.ToArray();
    }

    /// <summary>Key of a word by its <see cref="FeatureHash.Of(ReadOnlySpan{char})"/>; false friends are one in a hundred thousand.</summary>
    public static uint KeyOf(ulong hash) => (uint)(FeatureHash.Of(0, hash) >> 32) is var key and not 0 ? key : 1;

    /// <summary>What is known of a word; <see cref="WordClass.None"/> where it is unknown.</summary>
    /// <param name="hash">Hash of the word as it stands.</param>
    public WordClass Find(ulong hash)
    {
        var key = KeyOf(hash);
        for (var slot = (int)key & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key) return new(classes[slot]);
        }

        return WordClass.None;
    }
}
