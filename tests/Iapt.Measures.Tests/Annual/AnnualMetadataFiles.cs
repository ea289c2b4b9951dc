using Iapt.Measures.Tests.Readings;

namespace Iapt.Measures.Tests.Annual;

/// <summary>The official metadata of the annual report, which lie beside the repository and not in it.</summary>
internal static class AnnualMetadataFiles
{
    private static readonly string[] Organisations = ["OrgType", "OrgCode", "OrgName", "VariableType", "VariableA", "VariableB"];

    /// <summary>Every field that is no label of an organisation or variable: the file it is in and its name.</summary>
    internal static IReadOnlyList<(string File, string Field)> Fields() =>
    [
        .. Rows("annual_measures_metadata.csv")
            .Where(row => !Organisations.Contains(row["field_name"], StringComparer.Ordinal))
            .Select(row => (FileOf(row["dataset_name"]), row["field_name"].Trim())),
    ];

    /// <summary>Every variable and group: the file, the variable type and both labels.</summary>
    internal static IReadOnlyList<(string File, string Type, string A, string B)> Groups() =>
        [.. Rows("annual_variables_metadata.csv").Select(row => (FileOf(row["dataset_name"]), row["variable_type"].Trim(), row["variable_a"].Trim(), row["variable_b"].Trim()))];

    private static string FileOf(string dataSet) => dataSet.Replace("psych-ther-ann-rep-csv-2023-24-", "", StringComparison.Ordinal);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        if (OfficialMetadata.Load(name) is not { } rows)
        {
            Assert.Ignore($"../shared/nhs/{name} is not there: the official metadata are not part of the repository.");
            throw new InvalidOperationException(name);
        }

        return rows;
    }
}
