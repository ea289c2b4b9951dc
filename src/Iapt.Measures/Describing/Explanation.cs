using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Describing;

/// <summary>Why a referral counts in a measure, or does not.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Version">The version of the definitions.</param>
/// <param name="Period">The period.</param>
/// <param name="Row">The number of the record in its input.</param>
/// <param name="Formula">How the parts make the figure.</param>
/// <param name="Parts">What each part makes of the referral. Over all referrals these add up to the figure's parts.</param>
public sealed record Explanation(
    MeasureDefinition Measure, string Version, ReportingPeriod Period, long Row, string Formula, ImmutableArray<ExplanationPart> Parts)
{
    /// <summary>The verdict in one sentence.</summary>
    public string Verdict
    {
        get
        {
            var first = Parts[0];
            var place = Parts.Length == 1 ? "in this measure" : $"in the {first.Role} of this measure";
            return first.Contribution.Truth switch
            {
                Truth.True => $"The {first.Subject.Name} counts {place}.",
                Truth.Unknown => $"Whether the {first.Subject.Name} counts {place} is not known: it is not counted, and it is one of the measure's unknowns.",
                _ => $"The {first.Subject.Name} does not count {place}.",
            };
        }
    }
}
