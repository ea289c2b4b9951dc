using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>
/// Writes figures for publication, which only a policy makes of exact ones. The states of a cell stay apart in every layout: a suppressed figure is never empty or 0. What a
/// rate is made of and how many rows were left undecided are not written.
/// </summary>
public static class PublicationWriter
{
    /// <summary>Writes the tidy layout as CSV; <c>status</c> says what a line without a value is.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    public static void WriteTidyCsv(PublishedTable table, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        new TidyLayout<PublishedRow>(TidyLine.Of).WriteCsv(table.Rows, writer);
    }

    /// <summary>Writes the tidy layout as a JSON array of objects with the same names; what is empty in CSV is null.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    public static void WriteTidyJson(PublishedTable table, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        new TidyLayout<PublishedRow>(TidyLine.Of).WriteJson(table.Rows, writer);
    }

    /// <summary>Writes the tidy layout as Parquet, as a whole or not at all; a value is the 64-bit floating point number nearest to what is printed.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="path">The file to write or to replace.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteTidyParquet(PublishedTable table, string path)
    {
        ArgumentNullException.ThrowIfNull(table);
        WholeFile.Write(path, stream => TidyParquet.Write(table.Rows, TidyLine.Of, stream));
    }

    /// <summary>
    /// Writes the header of the monthly publication. A suppressed figure is <c>*</c>, one with nothing to divide by <c>NULL</c>, one that the data cannot give empty. The
    /// layout has no columns for a breakdown: rows within a group are left out.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations; where one is not held, its code stands as its name.</param>
    public static void WriteNhsMonthlyCsv(PublishedTable table, TextWriter writer, OrganisationTable organisations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(organisations);
        NhsMonthly.Write(table.Rows.Select(TidyLine.Of), line => Record.CellText(line.Status, line.Value), writer, organisations);
    }

    /// <summary>What keeps figures out of the annual main file: a period that is no financial year, or two measures of one name; null for nothing.</summary>
    /// <param name="table">The figures.</param>
    public static string? WhyNotAnnual(PublishedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return AnnualPublication.Refuses(table);
    }

    /// <summary>What keeps figures out of the table of courses of therapy: a period that is no financial year, another measure, or a line without some figure; null for nothing.</summary>
    /// <param name="table">The figures.</param>
    public static string? WhyNotProms(PublishedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return PromsPublication.Refuses(table);
    }

    /// <summary>Writes the annual main file: measures by name and statistic, <c>NULL</c> for a label that there is none of; cells as in the monthly layout.</summary>
    /// <param name="table">The figures, of financial years.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations; where one is not held, its code stands as its name.</param>
    /// <exception cref="ArgumentException">What <see cref="WhyNotAnnual"/> says.</exception>
    public static void WriteAnnualCsv(PublishedTable table, TextWriter writer, OrganisationTable organisations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(organisations);
        if (WhyNotAnnual(table) is { } problem)
        {
            throw new ArgumentException($"{char.ToUpperInvariant(problem[0])}{problem[1..]}.", nameof(table));
        }

        new AnnualPublication().Write(table, writer, organisations);
    }

    /// <summary>
    /// Writes the annual table of courses of therapy (PROMs), of figures of <see cref="Catalogue.DefinitionSets.Proms"/>: a line for each therapy type of each complaint, a column for
    /// each figure; cells as in the monthly layout. Complaints that the table has no lines for are left out.
    /// </summary>
    /// <param name="table">The figures, of financial years.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations; where one is not held, its code stands as its name.</param>
    /// <exception cref="ArgumentException">What <see cref="WhyNotProms"/> says.</exception>
    public static void WritePromsCsv(PublishedTable table, TextWriter writer, OrganisationTable organisations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(organisations);
        if (WhyNotProms(table) is { } problem)
        {
            throw new ArgumentException($"{char.ToUpperInvariant(problem[0])}{problem[1..]}.", nameof(table));
        }

        new PromsPublication().Write(table, writer, organisations);
    }
}
