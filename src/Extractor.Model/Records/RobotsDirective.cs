namespace Extractor.Model;

/// <summary>A directive that a page gives to robots.</summary>
/// <param name="Agent">Which robot, lower case, such as <c>googlebot</c>; <c>robots</c> for all.</param>
/// <param name="Directive">The directive, lower case, with its value, such as <c>noai</c> or <c>max-snippet:-1</c>.</param>
public sealed record RobotsDirective(string Agent, string Directive);
