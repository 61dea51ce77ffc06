namespace Extractor.Places.Focus;

/// <summary>How a mention leads to a country.</summary>
internal enum CountryRoute
{
    /// <summary>By the country's name.</summary>
    Name,

    /// <summary>By its people: <c>Russian</c>.</summary>
    People,

    /// <summary>By a city, division or other place in it.</summary>
    Place,

    /// <summary>By the seat or house of its government: <c>Kremlin</c>.</summary>
    Government,

    /// <summary>By an organisation that is its own or carries its name.</summary>
    Organization,

    /// <summary>By a place in the name of an organisation: <c>Arizona State University</c>.</summary>
    Seat,

    /// <summary>By a person whom the text introduces by the country: <c>Russian President Vladimir Putin</c>.</summary>
    Person,
}
