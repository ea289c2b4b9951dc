using Iapt.Measures.Extracts;

namespace Iapt.Measures.Cli.Output;

/// <summary>Figures in whatever form the caller asks for: exact ones, or those of a publication.</summary>
internal abstract class Figures
{
    internal abstract void WriteTidyCsv(TextWriter writer);

    internal abstract void WriteTidyJson(TextWriter writer);

    internal abstract void WriteTidyParquet(string path);

    internal abstract void WriteNhsMonthly(TextWriter writer, OrganisationTable organisations);

    /// <summary>Writes the annual main file, which holds published figures alone.</summary>
    internal virtual void WriteAnnual(TextWriter writer, OrganisationTable organisations) => throw new InvalidOperationException("Exact figures have no annual layout.");

    /// <summary>Writes the annual table of courses of therapy, which holds published figures alone.</summary>
    internal virtual void WriteProms(TextWriter writer, OrganisationTable organisations) => throw new InvalidOperationException("Exact figures have no layout of courses of therapy.");

    /// <summary>Writes the tables of the Central Metrics Library, which hold published figures alone.</summary>
    internal virtual void WriteCml(string folder) => throw new InvalidOperationException("Exact figures have no tables of the Central Metrics Library.");

    /// <summary>Writes a table for people.</summary>
    internal abstract void Show(TextWriter output);
}
