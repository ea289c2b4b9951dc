using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>The tables beside IDS101Referral: which fields of each are read.</summary>
internal static class ChildTables
{
    /// <summary>The fields of each table, by its name; tables after those that their rows belong to.</summary>
    public static IReadOnlyList<(string Table, IReadOnlyList<Field> Fields)> All { get; } =
    [
        (Ids001.Table, Ids001.All),
        (Ids004.Table, Ids004.All),
        (Ids007.Table, Ids007.All),
        (Ids011.Table, Ids011.All),
        (Ids201.Table, Ids201.All),
        (Ids202.Table, Ids202.All),
        (Ids205.Table, Ids205.All),
        (Ids602.Table, Ids602.All),
        (Ids603.Table, Ids603.All),
        (Ids606.Table, Ids606.All),
        (Ids607.Table, Ids607.All),
        (Ids902.Table, Ids902.All),
    ];

    /// <summary>Reads a table; a row that does not say what it belongs to, or has too few or too many columns, is left out, with an issue.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="options">How to read.</param>
    /// <param name="notes">Told the columns that are ignored.</param>
    /// <param name="progress">Told the share read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static TableRows Read(
        TableFile file, string table, IReadOnlyList<Field> fields, ReadOptions options, Notes notes, IProgress<double>? progress, CancellationToken cancellation)
    {
        const int RowsPerReport = 1 << 14;
        var header = TableHeader.Of(file, fields, RequiredOf(table), notes);
        NoteOrder(file, table, header, notes);
        var builder = new TableBuilder(table, header.Columns.Select(column => column.Field), options.ColumnMemory);
        file.Use(header.Columns);
        for (var rows = 0L; file.Read(); rows++)
        {
            if (rows % RowsPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(file.Share ?? 0);
            }

            if (!file.HasAllColumns)
            {
                builder.Reject(file.Row, IssueCode.ColumnCount);
                continue;
            }

            builder.BeginRow(file.Row);
            file.SetRow(builder);
            builder.EndRow();
        }

        return builder.Build();
    }

    /// <summary>The fields without which a table cannot be used.</summary>
    public static Field[] RequiredOf(string table) =>
        string.Equals(table, Ids603.Table, StringComparison.Ordinal) ? [TableBuilder.KeyOf(table), Ids603.Validated_PresentingComplaint] : [TableBuilder.KeyOf(table)];

    private static void NoteOrder(TableFile file, string table, TableHeader header, Notes notes)
    {
        var absent = new Field[] { Ids603.PresCompCodSig, Ids603.PresCompDate, Ids603.UniqueID_IDS603 }.Where(field => string.Equals(table, Ids603.Table, StringComparison.Ordinal) && !header.Has(field)).ToList();
        if (absent.Count > 0)
        {
            notes.Add($"{file.Name}: no column {string.Join(", ", absent)}: a pathway's complaint is chosen without it");
        }
    }
}
