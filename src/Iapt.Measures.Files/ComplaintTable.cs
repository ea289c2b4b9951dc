using System.Runtime.InteropServices;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Files;

/// <summary>
/// The complaints of IDS603PresentingComplaints, by pathway. A row of IDS101Referral takes them from its own RecordNumber when both tables carry it, else from the
/// latest earlier month; without record numbers from its own month, else the latest earlier one (<c>decisions.md</c> 17). Only the complaint that wins in its record
/// and month is kept.
/// </summary>
internal sealed class ComplaintTable
{
    private static readonly Field[] Fields =
    [
        Ids603.PathwayID,
        Ids603.Validated_PresentingComplaint,
        Ids603.RecordNumber,
        Ids603.Unique_MonthID,
        Ids603.PresCompCodSig,
        Ids603.PresCompDate,
        Ids603.UniqueID_IDS603,
    ];

    private readonly Dictionary<string, List<Submitted>> _byPathway = new(StringComparer.Ordinal);
    private readonly List<DataIssue> _issues = [];
    private readonly bool _hasRecords;

    private ComplaintTable(string name, bool hasRecords)
    {
        Name = name;
        _hasRecords = hasRecords;
    }

    /// <summary>The file.</summary>
    public string Name { get; }

    /// <summary>What was wrong with its rows.</summary>
    public IReadOnlyList<DataIssue> Issues => _issues;

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="notes">Told the columns that are ignored or absent.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ComplaintTable Read(TableFile file, Notes notes, CancellationToken cancellation)
    {
        var header = TableHeader.Of(file, Fields, [Ids603.PathwayID, Ids603.Validated_PresentingComplaint], notes);
        var absent = new Field[] { Ids603.PresCompCodSig, Ids603.PresCompDate, Ids603.UniqueID_IDS603 }.Where(field => !header.Has(field)).ToList();
        if (absent.Count > 0)
        {
            notes.Add($"{file.Name}: no column {string.Join(", ", absent)}: a pathway's complaint is chosen without it");
        }

        var table = new ComplaintTable(file.Name, header.Has(Ids603.RecordNumber));
        file.Use(header.Columns);
        var row = new FieldValue[Fields.Length];
        while (file.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            table.Take(file, header.Columns, row);
        }

        return table;
    }

    /// <summary>The complaint of the row that an extract is being built from.</summary>
    /// <param name="referral">The builder, with the other fields of the row set.</param>
    public FieldValue Of(ExtractBuilder referral)
    {
        if (referral.Current(Ids101.PathwayID).Code is not { } pathway || !_byPathway.TryGetValue(pathway, out var submitted))
        {
            return FieldValue.Null;
        }

        var month = MonthOf(referral);
        return _hasRecords && referral.Current(Ids101.RecordNumber).Code is { } record
            ? (Best(submitted, one => string.Equals(one.Record, record, StringComparison.Ordinal)) ?? LatestBefore(submitted, month))?.Value ?? FieldValue.Null
            : (Best(submitted, one => one.Month == month) ?? LatestBefore(submitted, month))?.Value ?? FieldValue.Null;
    }

    private static Complaint? Best(List<Submitted> submitted, Func<Submitted, bool> among)
    {
        Complaint? best = null;
        foreach (var one in submitted)
        {
            if (among(one) && (best is not { } so || one.Complaint.CompareTo(so) < 0))
            {
                best = one.Complaint;
            }
        }

        return best;
    }

    private static Complaint? LatestBefore(List<Submitted> submitted, int? month)
    {
        int? latest = null;
        foreach (var one in submitted)
        {
            // One snapshot without a month stands at the end of everything.
            if (one.Month is { } candidate && (month is null || candidate < month) && (latest is null || candidate > latest))
            {
                latest = candidate;
            }
        }

        return latest is null ? Best(submitted, one => one.Month is null) : Best(submitted, one => one.Month == latest);
    }

    private static int? MonthOf(ExtractBuilder referral)
    {
        var id = referral.Current(Ids101.Unique_MonthID);
        if (id.IsPresent)
        {
            return ReportingPeriod.NumberOfId(id.Number);
        }

        var start = referral.Current(Ids101.ReportingPeriodStartDate);
        return start.IsPresent ? ReportingPeriod.Number(DateField.ToDate(start.Number).ToYearMonth()) : null;
    }

    private static long? Number(FieldValue value) => value.IsPresent ? value.Number : null;

    private void Take(TableFile file, IReadOnlyList<TableColumn> columns, FieldValue[] row)
    {
        if (!file.HasAllColumns)
        {
            _issues.Add(new DataIssue(IssueCode.ColumnCount, Ids603.PathwayID, file.Row));
            return;
        }

        Array.Clear(row);
        for (var position = 0; position < columns.Count; position++)
        {
            var field = columns[position].Field;
            var reading = field.Read(file.Text(position));
            row[Array.IndexOf(Fields, field)] = reading.Value;
            if (reading.Issue is { } issue)
            {
                _issues.Add(new DataIssue(field == Ids603.Unique_MonthID ? IssueCode.UnreadableMonth : issue, field, file.Row));
                if (field == Ids603.Unique_MonthID)
                {
                    return;
                }
            }
        }

        if (row[0].Code is not { } pathway)
        {
            _issues.Add(new DataIssue(IssueCode.MissingPathwayId, Ids603.PathwayID, file.Row));
            return;
        }

        var month = Number(row[3]) is { } id ? ReportingPeriod.NumberOfId(id) : (int?)null;
        Keep(pathway, new Submitted(row[2].Code, month, new Complaint(row[1].Code, Number(row[4]), Number(row[5]), row[6].Code)));
    }

    private void Keep(string pathway, Submitted submitted)
    {
        if (!_byPathway.TryGetValue(pathway, out var known))
        {
            known = new List<Submitted>(1);
            _byPathway.Add(pathway, known);
        }

        foreach (ref var one in CollectionsMarshal.AsSpan(known))
        {
            if (one.Month == submitted.Month && string.Equals(one.Record, submitted.Record, StringComparison.Ordinal))
            {
                one = submitted.Complaint.CompareTo(one.Complaint) < 0 ? submitted : one;
                return;
            }
        }

        known.Add(submitted);
    }

    private readonly record struct Submitted(string? Record, int? Month, Complaint Complaint);
}
