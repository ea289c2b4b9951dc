using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Benchmarks;

/// <summary>The synthetic sample that ships with the tool: the same rows in every run and on every machine.</summary>
public static class Sample
{
    // Unique_MonthID of May 2024.
    private const string LastMonthId = "1490";

    private static readonly Dictionary<string, Field> FieldByName = typeof(Ids101).GetProperties()
        .Select(property => property.GetValue(null))
        .OfType<Field>()
        .ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The last month of the sample.</summary>
    public static ReportingPeriod LastMonth { get; } = ReportingPeriod.Month(2024, 5);

    /// <summary>Every month of the sample.</summary>
    public static IReadOnlyList<ReportingPeriod> EveryMonth { get; } = ReportingPeriod.EachMonth(new(2023, 4), new(2024, 5));

    /// <summary>The rows of every month.</summary>
    public static Extract All() => Read(_ => true);

    /// <summary>The rows of the last month only.</summary>
    public static Extract OfLastMonth() => Read(month => string.Equals(month, LastMonthId, StringComparison.Ordinal));

    private static Extract Read(Func<string, bool> isWanted)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        SyntheticExtract.Write(SynthesisOptions.Sample, text);
        using var lines = new StringReader(text.ToString());
        var names = lines.ReadLine()!.Split(',');
        var builder = new ExtractBuilder(names.Select(name => FieldByName[name]));
        var monthColumn = Array.IndexOf(names, Ids101.Unique_MonthID.Name);
        for (var number = 2L; lines.ReadLine() is { } line; number++)
        {
            // Nothing that the generator writes needs quoting.
            var values = line.Split(',');
            if (!isWanted(values[monthColumn]))
            {
                continue;
            }

            builder.BeginRow(number);
            for (var column = 0; column < values.Length; column++)
            {
                builder.Set(column, values[column]);
            }

            builder.EndRow();
        }

        return builder.Build();
    }
}
