using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>
/// Writes tables of exact figures in the layouts of <c>cli.md</c>. Nothing is rounded or suppressed here: these are not figures for publication, which
/// <see cref="PublicationWriter"/> writes.
/// </summary>
public static class TableWriter
{
    /// <summary>The columns of the tidy layout, in order.</summary>
    public static IReadOnlyList<string> TidyHeader => TidyColumns.Names;

    /// <summary>
    /// Writes the tidy layout as CSV: one line for each figure, values to 17 significant digits, the numerator and denominator of a rate, and the number of referrals of
    /// a mean or median as denominator.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    public static void WriteTidyCsv(MeasureTable table, TextWriter writer, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        Tidy(options).WriteCsv(table.Rows, writer);
    }

    /// <summary>Writes the tidy layout as a JSON array of objects with the same names; numbers stand as they do in CSV, what is empty there is null.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    public static void WriteTidyJson(MeasureTable table, TextWriter writer, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        Tidy(options).WriteJson(table.Rows, writer);
    }

    /// <summary>
    /// Writes the tidy layout as Parquet, as a whole or not at all. Dates are dates, counts are 64-bit integers; <c>value</c> and the bounds are 64-bit floating point, the
    /// nearest to the exact value: the numerator and denominator beside it keep a rate exact.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteTidyParquet(MeasureTable table, string path, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        WholeFile.Write(path, stream => TidyParquet.Write(table.Rows, TidyLine.Of, stream, options?.Interval));
    }

    /// <summary>
    /// Writes the header of the monthly publication over exact values, for comparing. Dates are ISO; a figure without a value is empty; the second organisation is not
    /// used, and the layout has no columns for a breakdown: rows within a group are left out.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations; where one is not held, its code stands as its name.</param>
    public static void WriteNhsMonthlyCsv(MeasureTable table, TextWriter writer, OrganisationTable organisations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(organisations);
        NhsMonthly.Write(table.Rows.Select(TidyLine.Of), line => line.Value ?? "", writer, organisations);
    }

    private static TidyLayout<MeasureRow> Tidy(TidyOptions? options) => new(TidyLine.Of, options?.Interval);
}
