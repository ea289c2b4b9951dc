using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>What stands in a cell: a number as it is printed, or the sign that there is none. The two never turn into each other.</summary>
public readonly record struct Printed
{
    private Printed(PrintKind kind, decimal value) => (Kind, Value) = (kind, value);

    /// <summary>An asterisk.</summary>
    public static Printed Suppressed => new(PrintKind.Suppressed, 0);

    /// <summary>Nothing.</summary>
    public static Printed Blank => new(PrintKind.Blank, 0);

    /// <summary><c>NULL</c>.</summary>
    public static Printed NotApplicable => new(PrintKind.NotApplicable, 0);

    /// <summary>What is printed.</summary>
    public PrintKind Kind { get; }

    /// <summary>The number, with the decimals that are printed; 0 where none is.</summary>
    public decimal Value { get; }

    /// <summary>Whether a number is printed.</summary>
    public bool IsNumber => Kind == PrintKind.Number;

    /// <summary>The decimals that the number needs: those that are printed, without zeros at the end.</summary>
    public int Decimals => Shortest.Scale;

    // Division by one drops the zeros at the end.
    private decimal Shortest => Value / 1.0000000000000000000000000000m;

    /// <summary>A number.</summary>
    /// <param name="value">The number as it is printed.</param>
    public static Printed Number(decimal value) => new(PrintKind.Number, value);

    /// <summary>As it is printed, invariant: the number without zeros behind its last decimal, <c>*</c>, nothing or <c>NULL</c>.</summary>
    public override string ToString() => Kind switch
    {
        PrintKind.Number => Shortest.ToString(CultureInfo.InvariantCulture),
        PrintKind.Suppressed => "*",
        PrintKind.NotApplicable => "NULL",
        _ => "",
    };
}
