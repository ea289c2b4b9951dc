using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Rows;

/// <content>The meaning of terms.</content>
public sealed partial class RowEvaluator
{
    /// <inheritdoc/>
    public FieldValue Visit(FieldTerm term) => Of(term.Field);

    /// <inheritdoc/>
    public FieldValue Visit(Constant term) => FieldValue.Of(term.Units);

    /// <inheritdoc/>
    public FieldValue Visit(CodeConstant term) => FieldValue.Of(term.Code);

    /// <inheritdoc/>
    public FieldValue Visit(PeriodBoundary term) => FieldValue.Of(term.IsEnd ? _end : _start);

    /// <inheritdoc/>
    public FieldValue Visit(DaysBetween term) => Subtract(Of(term.To), Of(term.From));

    /// <inheritdoc/>
    public FieldValue Visit(Difference term) => Subtract(Of(term.Left), Of(term.Right));

    /// <inheritdoc/>
    public FieldValue Visit(Addition term)
    {
        var sum = 0L;
        foreach (var one in term.Terms)
        {
            if (Of(one) is not { IsPresent: true } value)
            {
                return FieldValue.Null;
            }

            sum += value.Number;
        }

        return FieldValue.Of(sum);
    }

    /// <inheritdoc/>
    public FieldValue Visit(FirstCase term)
    {
        foreach (var one in term.Cases)
        {
            if (Of(one.When) == Truth.True)
            {
                return Of(one.Then);
            }
        }

        return term.Otherwise is { } otherwise ? Of(otherwise) : FieldValue.Null;
    }

    /// <inheritdoc/>
    public FieldValue Visit(ByCode term)
    {
        if (Of(term.Key).Code is { } code)
        {
            foreach (var entry in term.Entries)
            {
                if (string.Equals(entry.Code, code, StringComparison.Ordinal))
                {
                    return Of(entry.Then);
                }
            }
        }

        return FieldValue.Null;
    }

    /// <inheritdoc/>
    public FieldValue Visit(Threshold term) => Thresholds.Of(_instruments, term) is { } units ? FieldValue.Of(units) : FieldValue.Null;

    /// <inheritdoc/>
    public FieldValue Visit(Widened term) => Of(term.Inner) is { IsPresent: true } value
        ? FieldValue.Of(value.Number * (FixedPoint.Power(term.Decimals) / FixedPoint.Power(term.Inner.Decimals)))
        : FieldValue.Null;

    private static FieldValue Subtract(FieldValue from, FieldValue what) =>
        from.IsPresent && what.IsPresent ? FieldValue.Of(from.Number - what.Number) : FieldValue.Null;
}
