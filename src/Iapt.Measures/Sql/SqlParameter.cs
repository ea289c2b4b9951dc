using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>A value that a script names instead of holding it: where it is run, it is bound; in a file, it is declared at the top.</summary>
/// <param name="Name">Its name, without the sign that the engine puts before it: <c>period_end</c>.</param>
/// <param name="Date">The date that it stands for; null where it is a number.</param>
/// <param name="Number">The number that it stands for: of a month, its year times 12 plus the months before it.</param>
public sealed record SqlParameter(string Name, LocalDate? Date, long Number)
{
    internal static SqlParameter Of(string name, LocalDate date) => new(name, date, 0);

    internal static SqlParameter Of(string name, long number) => new(name, null, number);

    /// <summary>The date as <c>yyyy-MM-dd</c>, or the number.</summary>
    public override string ToString() => Date is { } date ? LocalDatePattern.Iso.Format(date) : Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
