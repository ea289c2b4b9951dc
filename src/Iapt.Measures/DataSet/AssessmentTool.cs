using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.DataSet;

/// <summary>A questionnaire, or a question of one, as IDS606 and IDS607 code it.</summary>
/// <param name="Code">Its code (SNOMED CT).</param>
/// <param name="First">The field of the first score of a pathway: its range and decimals are those of the tool.</param>
/// <param name="Last">The field of the last score.</param>
public sealed record AssessmentTool(string Code, ScoreField First, ScoreField Last)
{
    /// <summary>True when it is not certain that the code stands for this tool (<c>decisions.md</c> 18).</summary>
    public bool IsProvisional { get; init; }

    /// <summary>A text by which the tool's full name is known where a file holds names; null where the code is certain.</summary>
    public string? NamePart { get; init; }

    /// <summary>A score of IDS606 or IDS607 as this tool takes it.</summary>
    /// <param name="units">The score in fixed point.</param>
    /// <param name="decimals">The decimals of that fixed point, at least the tool's.</param>
    /// <param name="isUsed">True when the score is used.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    internal IssueCode? IssueOf(int units, int decimals, out bool isUsed)
    {
        var scale = FixedPoint.Power(decimals) / FixedPoint.Power(First.Decimals);
        var (score, finer) = Math.DivRem(units, scale);
        isUsed = false;
        if (finer != 0)
        {
            return IssueCode.ScorePrecision;
        }

        if (score == First.NotApplicable)
        {
            return null;
        }

        if (score < First.Minimum || score > First.Maximum)
        {
            return IssueCode.ScoreOutOfRange;
        }

        isUsed = true;
        return First.Instrument is { LowestRating: { } lowest } && score < lowest ? IssueCode.ScoreBelowScale : null;
    }
}
