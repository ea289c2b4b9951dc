using Iapt.Measures.Algebra;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>Which content can hold which field.</summary>
internal static class ParquetContents
{
    public static ParquetContent Of(ColumnDescriptor column)
    {
        using var logical = column.LogicalType;
        return (column.PhysicalType, logical.Type) switch
        {
            (_, LogicalTypeEnum.Nil) => ParquetContent.Nothing,
            (PhysicalType.FixedLenByteArray, LogicalTypeEnum.Decimal) when column.TypeLength > ParquetText.DecimalBytes => ParquetContent.Other,
            (_, LogicalTypeEnum.Decimal) => ParquetContent.Decimal,
            (PhysicalType.Boolean, _) => ParquetContent.Boolean,
            (PhysicalType.Int32, LogicalTypeEnum.Date) => ParquetContent.Date,
            (PhysicalType.Int64, LogicalTypeEnum.Timestamp) => ParquetContent.Timestamp,
            (PhysicalType.Int96, _) => ParquetContent.Timestamp,
            (PhysicalType.Int32 or PhysicalType.Int64, LogicalTypeEnum.Int or LogicalTypeEnum.None or LogicalTypeEnum.Undefined) => ParquetContent.Integer,
            (PhysicalType.Float or PhysicalType.Double, _) => ParquetContent.Floating,
            (PhysicalType.ByteArray, LogicalTypeEnum.String or LogicalTypeEnum.Enum or LogicalTypeEnum.None or LogicalTypeEnum.Undefined) => ParquetContent.Text,
            _ => ParquetContent.Other,
        };
    }

    /// <summary>True when a column with this content can hold the field.</summary>
    /// <param name="content">The content.</param>
    /// <param name="scale">The decimals of a decimal column.</param>
    /// <param name="field">The field.</param>
    public static bool CanHold(ParquetContent content, int scale, Field field) => content switch
    {
        ParquetContent.Text or ParquetContent.Nothing => true,
        ParquetContent.Integer => field.Kind != ValueKind.Date,
        ParquetContent.Decimal => field.Kind is ValueKind.Count or ValueKind.Score || (field.Kind == ValueKind.Code && scale == 0),

        // An identifier has more digits than a binary fraction keeps; a national code does not.
        ParquetContent.Floating => field.Kind is ValueKind.Count or ValueKind.Score || field is CodeField { Style: not CodeStyle.Organisation },
        ParquetContent.Boolean => field.Kind == ValueKind.Flag,
        ParquetContent.Date or ParquetContent.Timestamp => field.Kind == ValueKind.Date,
        _ => false,
    };

    /// <summary>What the field is held as, in words.</summary>
    /// <param name="field">The field.</param>
    public static string Expected(Field field) => field switch
    {
        DateField => "a date, a timestamp or text",
        FlagField => "a boolean, an integer or text",
        CodeField { Style: CodeStyle.Organisation } => "text, an integer or a decimal without decimals",
        CodeField => "text or a number",
        _ => "a number or text",
    };
}
