using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Derivations;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>What example rows about one complaint that has its own anxiety measure are made of.</summary>
/// <param name="One">The complaint.</param>
internal sealed record ComplaintRows(AdsmComplaint One)
{
    /// <summary>A finished course of treatment for the complaint.</summary>
    internal Cells Finished => Cells.Of(ExampleRows.FinishedInMay, ScoreCells.Complaint(One.Code));

    /// <summary>A first score of its measure only.</summary>
    internal Cells First => ScoreCells.FirstOnly(One.Instrument, "3");

    /// <summary>First and last scores of its measure.</summary>
    internal Cells Pair => ScoreCells.Pair(One.Instrument, "3", "2");

    /// <summary>Its measure, named by a supplied ADSM.</summary>
    internal Cells Supplied => ADSM.Being(One.Instrument.Code);

    internal static IEnumerable<ComplaintRows> Of(IEnumerable<AdsmComplaint> complaints) => complaints.Select(complaint => new ComplaintRows(complaint));
}
