using System.Globalization;
using Iapt.Measures.Periods;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Audit;

/// <summary>The periods of a file by their first and last day, each read once.</summary>
internal sealed class Periods
{
    private const string Expected = "expected a date as yyyy-MM-dd or dd/MM/yyyy";

    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    private readonly Dictionary<(string, string), string> _labels = [];

    /// <summary>How people write the period: <c>2024-05</c>, <c>2024-25Q1</c>, <c>2024-25</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The column of the first day.</param>
    /// <param name="end">The column of the last day.</param>
    public string Of(FigureLine line, int start, int end)
    {
        var days = (line.Required(start), line.Required(end));
        if (!_labels.TryGetValue(days, out var label))
        {
            var (first, last) = (Read(line, start, days.Item1), Read(line, end, days.Item2));
            if (last < first)
            {
                throw line.Unusable(end, "a period that ends before it begins; expected its last day");
            }

            label = Label(first, last);
            _labels.Add(days, label);
        }

        return label;
    }

    /// <summary>A financial year as the annual tables print it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The column of the year.</param>
    public static string Year(FigureLine line, int column)
    {
        var text = line.Required(column);
        return Years.StartOf(text) is not null ? text : throw line.Unusable(column, "no financial year; expected 2024-25");
    }

    private static string Label(LocalDate first, LocalDate last)
    {
        var (from, to) = (first.ToYearMonth(), last.ToYearMonth());
        if (first.Day != 1 || last.PlusDays(1).Day != 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(first)} to {LocalDatePattern.Iso.Format(last)}");
        }

        var beginsQuarter = first.Month is 1 or 4 or 7 or 10;
        return (ReportingPeriod.Number(to) - ReportingPeriod.Number(from) + 1) switch
        {
            3 when beginsQuarter => ReportingPeriod.Quarter(first.Month == 1 ? first.Year - 1 : first.Year, first.Month == 1 ? 4 : (first.Month - 1) / 3).Label,
            12 when first.Month == 4 => ReportingPeriod.FinancialYear(first.Year).Label,
            _ => ReportingPeriod.Between(from, to).Label,
        };
    }

    private static LocalDate Read(FigureLine line, int column, string text)
    {
        // A time behind the day says nothing.
        var day = text.Length > 10 && text[10] is ' ' or 'T' ? text[..10] : text;
        var iso = LocalDatePattern.Iso.Parse(day);
        return iso.Success ? iso.Value : British.Parse(day) is { Success: true } british ? british.Value : throw line.Unusable(column, $"no date; {Expected}");
    }
}
