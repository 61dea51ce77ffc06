using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Extractor.Cli.Commands;

/// <summary>Options that count something, from 1.</summary>
internal static class PositiveNumber
{
    /// <summary>An option with a default.</summary>
    public static Option<int> Option(string name, string[] aliases, string description, Func<int> otherwise) => new(name, aliases)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => otherwise(),
        CustomParser = result => Parse(name, result) ?? 1,
    };

    /// <summary>An option that may be left out.</summary>
    public static Option<int?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parse(name, result),
    };

    private static int? Parse(string name, ArgumentResult result)
    {
        var typed = result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        result.AddError($"{name} is '{typed}'; it must be a whole number from 1 to {int.MaxValue}.");
        return null;
    }
}
