using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Derivations;

/// <summary>Complaints and scores of example rows.</summary>
internal static class ScoreCells
{
    internal static Cells Complaint(string code) => Validated_PresentingComplaint.Being(code);

    internal static Cells Phq9(string first, string last) => Pair(KnownInstruments.Phq9, first, last);

    internal static Cells Phq9First(string first) => FirstOnly(KnownInstruments.Phq9, first);

    internal static Cells Gad7(string first, string last) => Pair(KnownInstruments.Gad7, first, last);

    internal static Cells Gad7First(string first) => FirstOnly(KnownInstruments.Gad7, first);

    internal static Cells Pair(Instrument instrument, string first, string last)
    {
        var fields = ScorePairFields.Of(instrument);
        return new Cells([fields.First.Being(first), fields.Last.Being(last)]);
    }

    internal static Cells FirstOnly(Instrument instrument, string first)
    {
        var fields = ScorePairFields.Of(instrument);
        return new Cells([fields.First.Being(first), fields.Last.NotRecorded()]);
    }
}
