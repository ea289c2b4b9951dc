using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using NodaTime;

namespace Iapt.Measures.Files;

/// <summary>
/// Reads <c>organisations.csv</c>: which ICB and region a sub-ICB belongs to, and which code took over from which. It is a reference table and not data of patients: a row that
/// cannot be used makes the file unusable, rather than sending figures to UNKNOWN or to an organisation that no longer answers for them.
/// </summary>
internal static class OrganisationFile
{
    public const string FileName = "organisations.csv";

    private const string Code = "org_code";

    private static readonly DateField ValidFrom = new(FileName, "valid_from");
    private static readonly DateField ValidTo = new(FileName, "valid_to");
    private static readonly string[] Hierarchy = [Code, "org_name", "icb_code", "icb_name", "region_code", "region_name"];
    private static readonly string[] Names = [.. Hierarchy, "successor_code", ValidFrom.Name, ValidTo.Name];
    private static readonly string[] Required = [Code, "icb_code", "region_code"];

    public static OrganisationTable Read(CsvTable file, Notes notes)
    {
        var reference = new ReferenceTable(file, Names, Required, Hierarchy, notes);
        var organisations = new List<Organisation>();
        var rows = new List<long>();
        while (reference.Read() is { } values)
        {
            organisations.Add(OrganisationOf(values, file));
            rows.Add(file.Row);
        }

        if (OrganisationTable.FaultOf(organisations) is { } fault)
        {
            throw new InputException(file.Name, rows[fault.Position], fault.Column, fault.Problem);
        }

        var table = new OrganisationTable(organisations);
        NoteRepeated(file, organisations.Count - table.All.Count(), notes);
        return table;
    }

    private static Organisation OrganisationOf(string?[] values, CsvTable file)
    {
        if (values is not [{ } code, var name, var icbCode, var icbName, var regionCode, var regionName, var successor, var from, var to])
        {
            throw new InputException(file.Name, file.Row, Code, "no code; expected the code of a sub-ICB or a provider in every row");
        }

        return new Organisation(code, name, icbCode, icbName, regionCode, regionName)
        {
            SuccessorCode = successor,
            ValidFrom = DayOf(ValidFrom, from, file),
            ValidTo = DayOf(ValidTo, to, file),
        };
    }

    private static LocalDate? DayOf(DateField column, string? text, CsvTable file) => text is null ? null
        : column.Read(text) is { Issue: null, Value: { IsPresent: true } day } ? DateField.ToDate(day.Number)
        : throw new InputException(file.Name, file.Row, column.Name, "no readable date; expected yyyy-MM-dd, or nothing");

    private static void NoteRepeated(CsvTable file, int repeated, Notes notes)
    {
        if (repeated > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {repeated} rows repeat a code; the last row of a code counts"));
        }
    }
}
