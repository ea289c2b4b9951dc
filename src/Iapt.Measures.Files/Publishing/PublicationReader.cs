using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>
/// Reads back what <see cref="PublicationWriter"/> wrote: the layout is known by its columns. Exact figures, and figures that the policy does not print, are refused: they were
/// not published under it.
/// </summary>
public static class PublicationReader
{
    /// <summary>Reads a file: CSV, or the tidy layout as .json or .parquet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="policy">The policy that its figures were published under.</param>
    /// <param name="definitions">The definitions that figures may be of; null for all that the library holds.</param>
    /// <exception cref="InputException">The file cannot be used: it says where and what was expected.</exception>
    public static PublishedTable Read(string path, DisclosurePolicy policy, IReadOnlyList<DefinitionSet>? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var file = RecordFile.Open(path);
        return Read(file, policy, definitions);
    }

    /// <summary>Reads CSV from a stream.</summary>
    /// <param name="stream">The text, UTF-8.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="policy">The policy that its figures were published under.</param>
    /// <param name="definitions">The definitions that figures may be of; null for all that the library holds.</param>
    /// <exception cref="InputException">The text cannot be used: it says where and what was expected.</exception>
    public static PublishedTable ReadCsv(Stream stream, string name, DisclosurePolicy policy, IReadOnlyList<DefinitionSet>? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(policy);
        using var file = new CsvRecords(new CsvTable(stream, name, ReadOptions.Default));
        return Read(file, policy, definitions);
    }

    private static PublishedTable Read(RecordFile file, DisclosurePolicy policy, IReadOnlyList<DefinitionSet>? definitions)
    {
        var layout = LayoutOf(file);
        var (record, labels) = (new Record(file, layout.Columns), new PublishedLabels(definitions ?? PublishedLabels.Held));
        var (rows, keys) = (new List<PublishedRow>(), new HashSet<FigureKey>());
        while (file.Read())
        {
            foreach (var (column, row) in layout.Read(record, labels))
            {
                if (policy.Refuses(row) is { } problem)
                {
                    throw record.Wrong(column, $"the figure {problem}; expected figures published under {policy.Name}");
                }

                rows.Add(keys.Add(row.Key) ? row : throw record.Wrong(column, "the figure stands twice; expected each figure once"));
            }
        }

        return PublishedTable.Of(rows, policy);
    }

    private static PublicationLayout LayoutOf(RecordFile file)
    {
        PublicationLayout[] layouts = [new TidyPublication(), new NhsMonthlyPublication(), new AnnualPublication(), new PromsPublication(), new CmlPublication()];
        var header = file.Header.Select(name => name.Trim()).ToList();
        var nearest = layouts.MaxBy(layout => layout.Columns.Count(Has))!;
        if (nearest.Columns.FirstOrDefault(column => !Has(column)) is { } missing)
        {
            throw nearest.Columns.Any(Has)
                ? new InputException(file.Name, file.HeaderLine, missing, $"the column is missing; expected it in the {nearest.Name}")
                : new InputException(file.Name, file.HeaderLine, null, $"no layout that is known; expected the columns of the {string.Join(", the ", layouts.Select(layout => layout.Name))}");
        }

        if (nearest.Columns.FirstOrDefault(column => header.Count(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)) > 1) is { } twice)
        {
            throw new InputException(file.Name, file.HeaderLine, twice, "the column stands twice; expected each column once");
        }

        file.Use([.. nearest.Columns.Select(column => header.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)))]);
        return nearest;

        bool Has(string column) => header.Contains(column, StringComparer.OrdinalIgnoreCase);
    }
}
