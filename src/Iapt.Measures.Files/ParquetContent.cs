namespace Iapt.Measures.Files;

/// <summary>What the physical and logical types of a Parquet column say it holds.</summary>
internal enum ParquetContent
{
    /// <summary>Something that no field of the data set is.</summary>
    Other,

    /// <summary>Nothing at all: every value is null.</summary>
    Nothing,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Binary floating point.</summary>
    Floating,

    /// <summary>Decimals in fixed point.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Calendar dates.</summary>
    Date,

    /// <summary>Dates with a time of day.</summary>
    Timestamp,
}
