using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>How the annual files write organisations, in the columns <c>org_type</c>, <c>org_code</c> and <c>org_name</c>.</summary>
internal static class AnnualOrganisations
{
    private const string All = "All";
    private const string Region = "Commissioning Region";

    /// <summary>The three columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["org_type", "org_code", "org_name"];

    /// <summary>Adds an organisation to a line.</summary>
    /// <param name="csv">The line.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="names">The names of organisations.</param>
    public static CsvLine Add(CsvLine csv, TableKey organisation, OrganisationNames names)
    {
        var isEngland = organisation.Level == GroupLevel.England;
        return csv.Add(TypeOf(organisation.Level)).Add(isEngland ? All : organisation.Code).Add(isEngland ? All : names.Of(organisation));
    }

    /// <summary>The organisation of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="type">The column of the level; the code stands behind it.</param>
    public static TableKey Of(Record record, int type)
    {
        var named = record.Required(type);
        foreach (var level in Enum.GetValues<GroupLevel>())
        {
            if (string.Equals(TypeOf(level), named, StringComparison.Ordinal))
            {
                return new TableKey(level, level == GroupLevel.England ? GroupKeys.England : record.Required(type + 1));
            }
        }

        throw record.Wrong(type, $"no level of organisation; expected {string.Join(", ", Enum.GetValues<GroupLevel>().Select(TypeOf))}");
    }

    private static string TypeOf(GroupLevel level) => level == GroupLevel.Region ? Region : GroupLevels.TokenOf(level);
}
