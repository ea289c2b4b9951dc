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
    /// <param name="complaints">The file of IDS603; null when the column of IDS101 counts.</param>
    /// <param name="hasScores">True when the scores of a pathway can come from tables of their own.</param>
    /// <param name="options">How to read.</param>
    /// <param name="notes">Told what the columns mean for the figures.</param>
    /// <param name="progress">Told the share read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Extract Read(
        TableFile file,
        OrganisationTable? organisations,
        string? complaints,
        bool hasScores,
        ReadOptions options,
        Notes notes,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var header = TableHeader.Of(file, Ids101Columns.All, [Ids101.PathwayID], notes);
        List<TableColumn> columns = [.. header.Columns.Where(column => complaints is null || column.Field != Ids101.Validated_PresentingComplaint)];
        var builder = new ExtractBuilder(columns.Select(column => column.Field), options.ColumnMemory);
        ColumnNotes.Add(file.Name, header, complaints, hasScores, notes);
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

                Take(file, builder);
            }
        }
        catch (IOException error)
        {
            // What cannot be read is an InputException already: this is the file that columns wait in.
            throw new InputException(file.Name, null, null, "its columns find no room in the folder for temporary files; expected more room there", error);
        }

        cancellation.ThrowIfCancellationRequested();
        var extract = builder.Build(organisations);
        progress?.Report(1);
        return extract;
    }

    private static void Take(TableFile file, ExtractBuilder builder)
    {
        if (!file.HasAllColumns)
        {
            builder.Reject(file.Row, IssueCode.ColumnCount);
            return;
        }

        builder.BeginRow(file.Row);
        file.SetRow(builder);
        builder.EndRow();
    }
}
