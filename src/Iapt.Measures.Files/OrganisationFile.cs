using System.Globalization;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>
/// Reads <c>organisations.csv</c>: which ICB and region a sub-ICB belongs to. It is a reference table and not data of patients: a row that cannot be used makes the
/// file unusable, rather than sending figures to UNKNOWN.
/// </summary>
internal static class OrganisationFile
{
    public const string FileName = "organisations.csv";

    private static readonly string[] Names = ["org_code", "org_name", "icb_code", "icb_name", "region_code", "region_name"];
    private static readonly string[] Required = ["org_code", "icb_code", "region_code"];
    private static readonly string[] Ignored = ["successor_code", "valid_from", "valid_to"];

    public static OrganisationTable Read(CsvTable file, Notes notes)
    {
        var positions = Positions(file, notes);
        file.Use([.. positions.Where(position => position >= 0).Select(position => new TableColumn(position, DataSet.Ids101.OrgIDComm))]);
        var organisations = new List<Organisation>();
        var values = new string?[Names.Length];
        while (file.Read())
        {
            if (!file.HasAllColumns)
            {
                throw new InputException(file.Name, file.Row, null, "too few or too many columns; expected as many as the header has");
            }

            for (int name = 0, used = 0; name < Names.Length; name++)
            {
                values[name] = positions[name] < 0 ? null : OrNull(file.Text(used++));
            }

            if (values[0] is not { } code)
            {
                throw new InputException(file.Name, file.Row, Names[0], "no code; expected the code of a sub-ICB or a provider in every row");
            }

            organisations.Add(new Organisation(code, values[1], values[2], values[3], values[4], values[5]));
        }

        NoteRepeated(file, organisations, notes);
        return new OrganisationTable(organisations);
    }

    private static int[] Positions(CsvTable file, Notes notes)
    {
        var header = file.Header.Select(name => name.Trim()).ToList();
        var positions = Array.ConvertAll(Names, name => header.FindIndex(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)));
        foreach (var name in Names)
        {
            if (header.Count(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                throw new InputException(file.Name, file.HeaderLine, name, "the column stands twice; expected each column once");
            }
        }

        if (Required.FirstOrDefault(name => positions[Array.IndexOf(Names, name)] < 0) is { } missing)
        {
            throw new InputException(file.Name, file.HeaderLine, null, $"no column {missing}; expected the header {string.Join(',', Names)}");
        }

        var ignored = Ignored.Where(name => header.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (ignored.Count > 0)
        {
            notes.Add($"{file.Name}: {string.Join(", ", ignored)}: not used yet, every row counts as in force");
        }

        var unknown = header.Where(name => name.Length > 0 && !Names.Concat(Ignored).Contains(name, StringComparer.OrdinalIgnoreCase)).Select(Notes.Safe).ToList();
        if (unknown.Count > 0)
        {
            notes.Add($"{file.Name}: columns that are not read: {string.Join(", ", unknown)}");
        }

        return positions;
    }

    private static void NoteRepeated(CsvTable file, List<Organisation> organisations, Notes notes)
    {
        var repeated = organisations.Count - organisations.Select(organisation => organisation.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (repeated > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {repeated} rows repeat a code; the last row of a code counts"));
        }
    }

    private static string? OrNull(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.IsEmpty || trimmed.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? null : trimmed.ToString();
    }
}
