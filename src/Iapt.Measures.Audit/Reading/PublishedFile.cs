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
        using var file = RecordFile.Open(path);
        return Read(file, options, progress, cancellation);
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
        using var file = new CsvRecords(new CsvTable(stream, name, ReadOptions.Default));
        return Read(file, options, progress, cancellation);
    }

    private static IReadOnlyList<FigureRow> Read(RecordFile file, AuditOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        var layout = LayoutOf(file);
        file.Use(Positions(file, layout));
        var rows = new FigureRows(file.Name);
        var line = new FigureLine(file, layout.Columns, new Interned());
        while (file.Read())
        {
            layout.Add(line, rows);
            if (file.Line % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(file.Share ?? 0);
            }
        }

        if (rows.Rows.Count == 0)
        {
            throw new InputException(file.Name, null, null, "no figures below the header; expected a line for each");
        }

        Printing.Settle(rows.Rows, options);
        return rows.Rows;
    }

    private static FigureLayout LayoutOf(RecordFile file)
    {
        var header = file.Header.Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Layouts().FirstOrDefault(layout => layout.Signs.All(header.Contains)) ?? throw Unknown(file, header);
    }

    private static InputException Unknown(RecordFile file, HashSet<string> header)
    {
        var nearest = Layouts().MaxBy(layout => layout.Columns.Count(header.Contains))!;
        var missing = nearest.Columns.Where(column => !header.Contains(column)).ToList();
        var hint = missing.Count < nearest.Columns.Count ? $"; it is nearest to the {nearest.Name}, which also has {string.Join(", ", missing)}" : "";
        return new InputException(file.Name, file.HeaderLine, null, $"the header is of no published layout that is known; expected {string.Join(", ", Layouts().Select(layout => layout.Name))}{hint}");
    }

    private static int[] Positions(RecordFile file, FigureLayout layout)
    {
        var names = file.Header.Select(name => name.Trim()).ToList();
        return [.. layout.Columns.Select(column =>
        {
            var position = names.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
            if (position < 0)
            {
                throw new InputException(file.Name, file.HeaderLine, column, $"the column is missing; expected it in the {layout.Name}");
            }

            return names.FindLastIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)) == position
                ? position
                : throw new InputException(file.Name, file.HeaderLine, column, "the column stands twice; expected each column once");
        })];
    }
}
