namespace Extractor.Metadata.Dates;

/// <summary>How to read a date of figures that may be read both ways, such as <c>04/03/2026</c>.</summary>
internal enum DateOrder
{
    /// <summary>Day first, as most of the world writes.</summary>
    DayFirst,

    /// <summary>Month first, as in the United States.</summary>
    MonthFirst,
}
