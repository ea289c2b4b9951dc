using Iapt.Measures.Files;

namespace Iapt.Measures.Audit;

/// <summary>Reads a file of published figures, whose layout its header tells.</summary>
internal static class PublishedFile
{
    private static IEnumerable<FigureLayout> Layouts() =>
        [new MonthlyLayout(), new NationalLayout(), new CoursesLayout(), new AnnualLayout(), new ComputedLayout(), new TidyMonthlyLayout()];

    /// <summary>The rows of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read as to disclosure control.</param>
    /// <param name="progress">Told how much has been read; null for nobody.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static IReadOnlyList<FigureRow> Read(string path, AuditOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var stream = Open(path);
        return Read(stream, path, options, progress, cancellation);
    }

    /// <summary>The rows of a stream of text.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="options">How it is read as to disclosure control.</param>
    /// <param name="progress">Told how much has been read; null for nobody.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InputException">The text cannot be used.</exception>
    public static IReadOnlyList<FigureRow> Read(Stream stream, string name, AuditOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var table = new CsvTable(stream, name, ReadOptions.Default);
        var layout = LayoutOf(table);
        table.UseAt(Positions(table, layout));
        var rows = new FigureRows(name);
        var line = new FigureLine(table, layout.Columns, new Interned());
        while (table.Read())
        {
            if (!table.HasAllColumns)
            {
                throw new InputException(name, table.Row, null, "the line has another number of fields than the header; expected a field for each column (is a comma inside a field not in quotes?)");
            }

            layout.Add(line, rows);
            if (table.Row % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(table.Share ?? 0);
            }
        }

        if (rows.Rows.Count == 0)
        {
            throw new InputException(name, null, null, "no figures below the header; expected a line for each");
        }

        Printing.Settle(rows.Rows, options);
        return rows.Rows;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException(path, null, null, "the file cannot be opened; expected a file of published figures that may be read", error);
        }
    }

    private static FigureLayout LayoutOf(CsvTable table)
    {
        var header = table.Header.Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Layouts().FirstOrDefault(layout => layout.Signs.All(header.Contains)) ?? throw Unknown(table, header);
    }

    private static InputException Unknown(CsvTable table, HashSet<string> header)
    {
        var nearest = Layouts().MaxBy(layout => layout.Columns.Count(header.Contains))!;
        var missing = nearest.Columns.Where(column => !header.Contains(column)).ToList();
        var hint = missing.Count < nearest.Columns.Count ? $"; it is nearest to the {nearest.Name}, which also has {string.Join(", ", missing)}" : "";
        return new InputException(table.Name, table.HeaderLine, null, $"the header is of no published layout that is known; expected {string.Join(", ", Layouts().Select(layout => layout.Name))}{hint}");
    }

    private static int[] Positions(CsvTable table, FigureLayout layout)
    {
        var names = table.Header.Select(name => name.Trim()).ToList();
        return [.. layout.Columns.Select(column =>
        {
            var position = names.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
            if (position < 0)
            {
                throw new InputException(table.Name, table.HeaderLine, column, $"the column is missing; expected it in the {layout.Name}");
            }

            return names.FindLastIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)) == position
                ? position
                : throw new InputException(table.Name, table.HeaderLine, column, "the column stands twice; expected each column once");
        })];
    }
}
