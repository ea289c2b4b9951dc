using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>Reads the rows of IDS101Referral into an extract.</summary>
internal static class ReferralTable
{
    private const int RowsPerReport = 1 << 14;

    /// <summary>Reads every row; one with too few or too many columns is left out, with an issue.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisations">What the sub-ICBs belong to.</param>
    /// <param name="complaints">The complaints of IDS603; null when the column of IDS101 counts.</param>
    /// <param name="options">How to read.</param>
    /// <param name="notes">Told what the columns mean for the figures.</param>
    /// <param name="progress">Told the share read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Extract Read(
        TableFile file,
        OrganisationTable? organisations,
        ComplaintTable? complaints,
        ReadOptions options,
        Notes notes,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var header = TableHeader.Of(file, Ids101Columns.All, [Ids101.PathwayID], notes);
        List<TableColumn> columns = [.. header.Columns.Where(column => IsUsed(column.Field, complaints is not null))];
        var builder = new ExtractBuilder(Fields(columns, complaints), options.ColumnMemory);
        ColumnNotes.Add(file.Name, header, complaints, notes);
        file.Use(columns);
        try
        {
            for (var rows = 0L; file.Read(); rows++)
            {
                if (rows % RowsPerReport == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(file.Share ?? 0);
                }

                Take(file, builder, complaints);
            }
        }
        catch (IOException error)
        {
            // What cannot be read is an InputException already: this is the file that columns wait in.
            throw new InputException(file.Name, null, null, "its columns find no room in the folder for temporary files; expected more room there", error);
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var issue in complaints?.Issues ?? [])
        {
            builder.Report(issue);
        }

        var extract = builder.Build(organisations);
        progress?.Report(1);
        return extract;
    }

    // The complaints of IDS603 replace the column; the identifiers of the person and the record are there to join them.
    private static bool IsUsed(Field field, bool hasComplaints) => hasComplaints
        ? field != Ids101.Validated_PresentingComplaint
        : field != Ids101.Person_ID && field != Ids101.RecordNumber;

    private static IEnumerable<Field> Fields(List<TableColumn> columns, ComplaintTable? complaints)
    {
        var fields = columns.Select(column => column.Field);
        return complaints is null ? fields : fields.Append(Ids101.Validated_PresentingComplaint);
    }

    private static void Take(TableFile file, ExtractBuilder builder, ComplaintTable? complaints)
    {
        if (!file.HasAllColumns)
        {
            builder.Reject(file.Row, IssueCode.ColumnCount);
            return;
        }

        builder.BeginRow(file.Row);
        file.SetRow(builder);
        if (complaints is not null)
        {
            builder.Set(Ids101.Validated_PresentingComplaint, complaints.Of(builder));
        }

        builder.EndRow();
    }
}
