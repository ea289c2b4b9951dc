using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Referrals;

/// <summary>The fields of one referral that an outcome rests on, in a row that is used again for the next.</summary>
internal sealed class ReferralBuffer : IRowSource, IRowWriter
{
    private static readonly FrozenDictionary<Field, int> Position = Fields().Select((field, position) => (field, position)).ToFrozenDictionary(one => one.field, one => one.position);

    private readonly FieldValue[] _values = new FieldValue[Position.Count];

    internal static IReadOnlySet<Field> Supplied { get; } = Fields().ToFrozenSet();

    public FieldValue ValueOf(Field field, int row) => Position.TryGetValue(field, out var position) ? _values[position] : FieldValue.Null;

    public void Set(Field field, FieldValue value) => _values[Position[field]] = value;

    // A referral that stands alone is the one reported for its pathway.
    public bool IsSelected(int row, ReportingPeriod period, SelectionScope scope) => true;

    internal void Clear() => Array.Clear(_values);

    private static IEnumerable<Field> Fields() =>
    [
        Ids101.ServDischDate, Ids101.TreatmentCareContact_Count, Ids101.Validated_PresentingComplaint,
        .. ScorePairFields.All.SelectMany(pair => new Field[] { pair.First, pair.Last }),
    ];
}
