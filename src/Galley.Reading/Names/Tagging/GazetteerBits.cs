namespace Galley.Reading.Names.Tagging;

/// <summary>The lists that a word or phrase stands in. The model file holds the values.</summary>
[Flags]
internal enum GazetteerBits : uint
{
    None = 0,
    FirstName = 1 << 0,
    CommonLastName = 1 << 1,
    LastName = 1 << 2,
    RareLastName = 1 << 3,
    City = 1 << 4,
    SmallCity = 1 << 5,
    Country = 1 << 6,
    Region = 1 << 7,
    Nationality = 1 << 8,
    Company = 1 << 9,
    Team = 1 << 10,
    Media = 1 << 11,
    Institution = 1 << 12,
    Person = 1 << 13,
    Event = 1 << 14,
    Landmark = 1 << 15,
    Product = 1 << 16,
    Group = 1 << 17,

    /// <summary>Lists of names: they count only where the word is capitalised.</summary>
    Names = (1 << 18) - 1,

    TitleWord = 1 << 18,
    OrganizationWord = 1 << 19,
    PlaceWord = 1 << 20,
    MonthOrDay = 1 << 21,
    RoleWord = 1 << 22,
    EventWord = 1 << 23,

    /// <summary>Some longer phrase begins with these words.</summary>
    GoesOn = 1u << 31,
}
