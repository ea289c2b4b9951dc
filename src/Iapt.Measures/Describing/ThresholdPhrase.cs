using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>Thresholds in words, from the table handed in.</summary>
internal static class ThresholdPhrase
{
    /// <summary>Which threshold a term stands for, directly or by a code; null when it is none.</summary>
    internal static ThresholdKind? KindOf(Term term) => term switch
    {
        Threshold threshold => threshold.Which,
        Widened widened => KindOf(widened.Inner),
        ByCode { Key: FieldTerm } table => KindOf(table.Entries[0].Then),
        _ => null,
    };

    /// <summary>A threshold as it stands in a sentence: <c>PHQ-9: 10 or more</c>.</summary>
    internal static string Of(Term term, InstrumentTable instruments) => term switch
    {
        Threshold threshold => $"{threshold.Instrument.Name}: {Number(threshold.Instrument, threshold.Which, instruments)}",
        Widened widened => Of(widened.Inner, instruments),
        ByCode table => $"by the threshold of the measure in {((FieldTerm)table.Key).Field.Name}",
        _ => throw new ArgumentException("The term is not a threshold.", nameof(term)),
    };

    /// <summary>A threshold as a number with its comparison: <c>10 or more</c>, <c>above 2.3</c>.</summary>
    internal static string Number(Instrument instrument, ThresholdKind which, InstrumentTable instruments)
    {
        var entry = instruments[instrument];
        if (which == ThresholdKind.ReliableChange)
        {
            return entry.Change is { } change ? $"{instrument.Format(change.Units)} or more" : "no threshold known";
        }

        return entry.Caseness switch
        {
            null => "no threshold known",
            { Operator: CasenessOperator.AtLeast } caseness => $"{instrument.Format(caseness.Units)} or more",
            { } caseness => $"above {instrument.Format(caseness.Units)}",
        };
    }

    /// <summary>Where a threshold comes from; null when there is none.</summary>
    internal static Evidence? EvidenceOf(Instrument instrument, ThresholdKind which, InstrumentTable instruments) =>
        which == ThresholdKind.Caseness ? instruments[instrument].Caseness?.Evidence : instruments[instrument].Change?.Evidence;

    /// <summary>The thresholds that a term can stand for.</summary>
    internal static IEnumerable<Threshold> All(Term term) => term switch
    {
        Threshold threshold => [threshold],
        Widened widened => All(widened.Inner),
        ByCode table => table.Entries.SelectMany(entry => All(entry.Then)),
        _ => [],
    };
}
