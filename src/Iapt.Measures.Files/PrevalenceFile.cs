using System.Globalization;
using Iapt.Measures.Access;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>
/// Reads estimates of need: <c>org_code,people,source,year</c>, one row for each area, England as <c>all</c>. A column <c>group_type</c> says the level of a code; without it a
/// code is that of whatever level has it.
/// </summary>
public static class PrevalenceFile
{
    private const string Code = "org_code";
    private const string People = "people";
    private const string Source = "source";
    private const string Year = "year";
    private const string Level = "group_type";
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    private static readonly string[] Required = [Code, People, Source, Year];
    private static readonly GroupLevel[] Areas = [GroupLevel.Region, GroupLevel.Icb, GroupLevel.SubIcb, GroupLevel.Provider];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, CSV.</param>
    /// <returns>The estimates, and what a reader of them should know.</returns>
    /// <exception cref="InputException">The file cannot be used: it says where and what was expected.</exception>
    public static (PrevalenceTable Estimates, IReadOnlyList<string> Notes) Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = TableFiles.OpenStream(path);
        using var file = new CsvTable(stream, path, ReadOptions.Default);
        var notes = new Notes();
        var table = new ReferenceTable(file, [.. Required, Level], Required, Required, notes);
        var estimates = new Dictionary<TableKey, Prevalence>();
        while (table.Read() is [var code, var people, var source, var year, var level])
        {
            var estimate = new Prevalence(PeopleOf(people, file), source ?? throw Wrong(file, Source, "no source; expected the survey or document that the estimate comes from"), YearOf(year, file));
            foreach (var area in AreasOf(code ?? throw Wrong(file, Code, "no code; expected the code of an organisation, or all for England"), level, file))
            {
                if (!estimates.TryAdd(area, estimate))
                {
                    throw Wrong(file, Code, "the organisation stands twice; expected one estimate for each");
                }
            }
        }

        if (estimates.Count == 0)
        {
            throw new InputException(path, null, null, "no estimate; expected a row for each organisation");
        }

        return (new PrevalenceTable(estimates), notes.Lines);
    }

    private static IEnumerable<TableKey> AreasOf(string code, string? level, CsvTable file)
    {
        if (code.Equals(GroupKeys.England, StringComparison.OrdinalIgnoreCase))
        {
            return [new TableKey(GroupLevel.England, GroupKeys.England)];
        }

        if (level is null)
        {
            return Areas.Select(area => new TableKey(area, code));
        }

        var named = Array.FindIndex(Areas, area => GroupLevels.TokenOf(area).Equals(level, StringComparison.OrdinalIgnoreCase));
        return named >= 0
            ? [new TableKey(Areas[named], code)]
            : throw Wrong(file, Level, $"no level of organisation; expected one of {string.Join(", ", Areas.Select(GroupLevels.TokenOf))}, or England with the code all");
    }

    private static long PeopleOf(string? text, CsvTable file) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people > 0
            ? people
            : throw Wrong(file, People, "no number of people; expected a whole number above 0, digits alone");

    private static int YearOf(string? text, CsvTable file) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear
            ? year
            : throw Wrong(file, Year, "no year; expected the four digits of the year that the estimate is for");

    private static InputException Wrong(CsvTable file, string column, string problem) => new(file.Name, file.Row, column, problem);
}
