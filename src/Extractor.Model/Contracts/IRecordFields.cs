namespace Extractor.Model;

/// <summary>Reads single fields of a record by their path in the record's contract, such as <c>article.title</c>.</summary>
public interface IRecordFields
{
    /// <summary>Whether the contract has such a field.</summary>
    /// <param name="path">Names in camelCase with dots between them.</param>
    bool Exists(string path);

    /// <summary>
    /// The fields as plain text, one for each path: of an evidenced value the value, of a list its items with <c> | </c> between
    /// them, of a date the ISO form, of anything else its JSON; empty where the field is absent.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="paths">Paths that exist.</param>
    /// <exception cref="ArgumentException">A path does not exist.</exception>
    IReadOnlyList<string> Flatten(ProfileRecord record, IReadOnlyList<string> paths);
}
