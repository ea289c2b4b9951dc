using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>
/// Published figures as tables of NHS England's Central Metrics Library: <c>metric.csv</c>, <c>metadata.csv</c>, <c>dimensions.csv</c> and <c>relationships.csv</c> of a folder.
/// A figure that is not told is <c>*</c>; one without a number has its status in words, because a metric always has a value.
/// </summary>
public static class CmlFiles
{
    private const string MetricFile = "metric.csv";

    /// <summary>Writes the tables, each as a whole or not at all.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="folder">The folder, which is made where it is not there.</param>
    /// <param name="definitions">The definitions that the figures are of; null for all that the library holds.</param>
    /// <exception cref="ArgumentException">A figure is of a version that is not among the definitions.</exception>
    /// <exception cref="InputException">A file cannot be written.</exception>
    public static void Write(PublishedTable table, string folder, IReadOnlyList<DefinitionSet>? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var sets = (definitions ?? PublishedLabels.Held).ToDictionary(set => set.Version, StringComparer.Ordinal);
        if (table.Rows.FirstOrDefault(row => !sets.ContainsKey(row.Version)) is { } other)
        {
            throw new ArgumentException($"No definitions of version {other.Version} are given.", nameof(definitions));
        }

        var measures = table.Rows.DistinctBy(row => (row.Version, row.Measure.Id)).Select(row => (Set: sets[row.Version], row.Measure)).ToList();
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, null, null, "the folder cannot be made; expected a place where a folder may be made", error);
        }

        WriteFile(folder, MetricFile, CmlColumns.Metric, table.Rows.Select(Metric));
        var metadata = new CmlMetadata(table);
        WriteFile(folder, "metadata.csv", CmlColumns.Metadata, measures.Select(one => metadata.Of(one.Set, one.Measure)).Select(line => CmlColumns.Metadata.Select(column => line.GetValueOrDefault(column, ""))));
        WriteDimensions(folder, table);
        WriteFile(folder, "relationships.csv", CmlColumns.Relationships, Relationships(measures));
    }

    /// <summary>Reads the figures back.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="policy">The policy that they were published under.</param>
    /// <param name="definitions">The definitions that they may be of; null for all that the library holds.</param>
    /// <exception cref="InputException">A file cannot be used: it says where and what was expected.</exception>
    public static PublishedTable Read(string folder, DisclosurePolicy policy, IReadOnlyList<DefinitionSet>? definitions = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return PublicationReader.Read(Path.Combine(folder, MetricFile), policy, definitions);
    }

    private static IEnumerable<string> Metric(PublishedRow row) =>
    [
        CmlIdentifiers.Datapoint(row),
        CmlIdentifiers.Metric(row.Measure.Id, row.Version),
        row.Group is { } group ? CmlIdentifiers.Dimension(group, row.Version) : "",
        CmlIdentifiers.Grain(row.Period),
        row.Organisation.Code,
        TableTokens.Of(row.Organisation.Level),
        TableTokens.Of(row.Period.Start),
        "",
        CmlPublication.TextOf(row.Cell),
        "",
    ];

    private static void WriteDimensions(string folder, PublishedTable table)
    {
        var groups = table.Rows.Where(row => row.Group is not null).Select(row => (row.Version, Group: row.Group!)).DistinctBy(one => (one.Version, one.Group.Key)).ToList();
        var names = groups.Select(one => one.Group.VariableType).Distinct(StringComparer.Ordinal).ToList();
        WriteFile(folder, "dimensions.csv", [.. CmlColumns.Dimensions, .. names], groups.Select(one => (IEnumerable<string>)
        [
            CmlIdentifiers.Dimension(one.Group, one.Version),
            one.Group.Breakdown,
            one.Group.VariableType,
            "1",
            .. names.Select(name => string.Equals(name, one.Group.VariableType, StringComparison.Ordinal) ? Label(one.Group) : ""),
        ]));
    }

    private static string Label(BreakdownGroup group) => group.VariableB is { } second ? $"{group.VariableA}: {second}" : group.VariableA;

    private static IEnumerable<IEnumerable<string>> Relationships(List<(DefinitionSet Set, MeasureDefinition Measure)> measures)
    {
        var written = measures.Select(one => (one.Set.Version, one.Measure.Id)).ToHashSet();
        return from set in measures.Select(one => one.Set).Distinct()
               from relation in set.Relations
               from part in relation.Parts
               where written.Contains((set.Version, relation.Whole)) && written.Contains((set.Version, part))
               select (IEnumerable<string>)
               [
                   CmlIdentifiers.Metric(relation.Whole, set.Version),
                   relation.Whole,
                   CmlIdentifiers.Metric(part, set.Version),
                   part,
                   relation.Kind.ToString(),
                   "Arithmetic",
                   relation.Evidence,
               ];
    }

    private static void WriteFile(string folder, string name, IReadOnlyList<string> columns, IEnumerable<IEnumerable<string>> lines) => WholeFile.Write(Path.Combine(folder, name), stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var csv = new CsvLine(writer);
        foreach (var line in lines.Prepend(columns))
        {
            foreach (var text in line)
            {
                csv.Add(text);
            }

            csv.End();
        }
    });
}
