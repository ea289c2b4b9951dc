using System.Collections.Immutable;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Properties.Generation;

/// <summary>One row of IDS101Referral: the fields that are recorded. Prints as a reader would write it down.</summary>
public sealed record Row(ImmutableDictionary<Field, FieldValue> Cells)
{
    private static readonly Field[] Scores = [.. ScorePairFields.All.SelectMany(pair => new Field[] { pair.First, pair.Last })];

    /// <summary>The columns of one snapshot without identifiers of records.</summary>
    public static IReadOnlyList<Field> Columns { get; } =
    [
        Ids101.PathwayID, Ids101.OrgID_Provider, Ids101.OrgIDComm, Ids101.ReferralRequestReceivedDate, Ids101.SourceOfReferralIAPT, Ids101.Assessment_FirstDate,
        Ids101.TherapySession_FirstDate, Ids101.TherapySession_SecondDate, Ids101.TherapySession_LastDate, Ids101.CareContact_Count,
        Ids101.TreatmentCareContact_Count, Ids101.ServDischDate, Ids101.EndCode, Ids101.Validated_PresentingComplaint, Ids101.SickpayIndicator_First,
        Ids101.SickpayIndicator_Last, .. Scores,
    ];

    public static Row Empty { get; } = new(ImmutableDictionary<Field, FieldValue>.Empty);

    public FieldValue this[Field field] => Cells.GetValueOrDefault(field);

    public static Extract ToExtract(IEnumerable<Row> rows, params IEnumerable<Field> more)
    {
        var builder = new ExtractBuilder(Columns.Concat(more));
        var line = 1L;
        foreach (var row in rows)
        {
            builder.BeginRow(++line);
            foreach (var (field, value) in row.Cells)
            {
                builder.Set(field, value);
            }

            builder.EndRow();
        }

        return builder.Build(Organisations.Table);
    }

    public Row With(Field field, FieldValue value) => new(value.IsPresent ? Cells.SetItem(field, value) : Cells.Remove(field));

    public Row With(Field field, long? number) => With(field, number is { } value ? FieldValue.Of(value) : FieldValue.Null);

    public Row With(Field field, string? code) => With(field, code is null ? FieldValue.Null : FieldValue.Of(code));

    /// <summary>The row with one field less, for each field but the pathway.</summary>
    public IEnumerable<Row> Shrink() => Cells.Keys.Where(field => field != Ids101.PathwayID).Select(field => new Row(Cells.Remove(field)));

    public bool Equals(Row? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() =>
        string.Join(' ', Cells.OrderBy(cell => cell.Key.Name, StringComparer.Ordinal).Select(cell => $"{cell.Key.Name}={cell.Key.Write(cell.Value)}"));
}
