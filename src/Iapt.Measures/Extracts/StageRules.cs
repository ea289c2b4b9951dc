using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>What is checked of a row as a whole, for many rows at a time.</summary>
internal sealed class StageRules
{
    private readonly (IntegerColumn Last, IntegerColumn? First)[] _pairs;
    private readonly IntegerColumn[] _dates;
    private readonly IntegerColumn? _received;

    internal StageRules(Func<Field, IntegerColumn?> columnOf, IEnumerable<Field> fields)
    {
        _pairs = [.. fields.OfType<ScoreField>().Where(field => field.First is not null).Select(last => (columnOf(last)!, columnOf(last.First!)))];
        _received = columnOf(ReferralRequestReceivedDate);
        _dates =
        [
            .. new DateField[] { ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate, TherapySession_LastDate }
                .Select(columnOf).OfType<IntegerColumn>(),
        ];
    }

    internal void Check(int rows, Action<int, IssueCode, Field> report)
    {
        foreach (var (last, first) in _pairs)
        {
            CheckPair(rows, last, first, report);
        }

        foreach (var date in _dates)
        {
            CheckDate(rows, date, report);
        }
    }

    // A last score without a usable first is not used (decisions.md 8).
    private static void CheckPair(int rows, IntegerColumn last, IntegerColumn? first, Action<int, IssueCode, Field> report)
    {
        if (!last.IsTouched)
        {
            return;
        }

        var lasts = last.Stage[..rows];
        for (var slot = 0; slot < lasts.Length; slot++)
        {
            if (lasts[slot] != int.MinValue && (first is null || first.Stage[slot] == int.MinValue))
            {
                lasts[slot] = int.MinValue;
                report(slot, IssueCode.LastScoreWithoutFirst, last.Field);
            }
        }
    }

    // Impossible dates are used as they stand, with an issue: no construction tests plausibility (decisions.md 22).
    private void CheckDate(int rows, IntegerColumn date, Action<int, IssueCode, Field> report)
    {
        if (_received is null || !date.IsTouched)
        {
            return;
        }

        var days = date.Stage[..rows];
        var received = _received.Stage[..rows];
        for (var slot = 0; slot < days.Length; slot++)
        {
            // No day lies below a received date that is not recorded.
            if (days[slot] < received[slot] && days[slot] != int.MinValue)
            {
                report(slot, date.Field == ServDischDate ? IssueCode.DischargeBeforeReferral : IssueCode.ContactBeforeReferral, date.Field);
            }
        }
    }
}
