using Iapt.Measures.DataSet;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// A questionnaire as generated: its place in the extract, its range and how first scores spread. Scores are whole numbers of the
/// smallest unit: points, or hundredths for <paramref name="Hundredths"/>. The spreads are in tenths of a unit.
/// </summary>
/// <param name="Fields">The fields of the first and the last score.</param>
/// <param name="Tool">The code of the assessment tool (SNOMED CT).</param>
/// <param name="Lowest">The lowest score.</param>
/// <param name="Highest">The highest score.</param>
/// <param name="Centre">The mean of first scores in tenths, before the complaint and the screening move it.</param>
/// <param name="SharedSpread">Tenths per standard deviation of the patient's distress: what correlates the questionnaires.</param>
/// <param name="OwnSpread">Tenths per standard deviation of what only this questionnaire picks up.</param>
/// <param name="Hundredths">Whether scores are written with two decimals.</param>
internal sealed record Questionnaire(
    ScorePairField Fields, string Tool, int Lowest, int Highest, int Centre, int SharedSpread, int OwnSpread, bool Hundredths = false)
{
    private const int Tenths = 10;
    private const int TenthsOfTenths = 100;

    /// <summary>Of the first scores' own spread, the part that is retest noise, in per cent.</summary>
    private const int RetestNoise = 55;

    private const int PerCent = 100;

    /// <summary>A first score.</summary>
    /// <param name="distress">The patient's distress, in tenths of a standard deviation.</param>
    /// <param name="shift">What the presenting complaint adds, in tenths of a unit.</param>
    /// <param name="generator">The source of the rest.</param>
    public int DrawFirst(int distress, int shift, IntegerGenerator generator)
    {
        int inHundredths = ((Centre + shift) * Tenths) + (distress * SharedSpread) + (Bell.Draw(generator) * OwnSpread);
        return Limit(Rounded(inHundredths));
    }

    /// <summary>A last score.</summary>
    /// <param name="first">The first score.</param>
    /// <param name="remaining">The per cent of the first score that remains.</param>
    /// <param name="generator">The source of the retest noise.</param>
    public int DrawLast(int first, int remaining, IntegerGenerator generator)
    {
        int noise = Bell.Draw(generator) * OwnSpread * RetestNoise / PerCent;
        return Limit(Rounded((first * Math.Max(remaining, 0)) + noise));
    }

    public int Limit(int score) => Math.Clamp(score, Lowest, Highest);

    private static int Rounded(int inHundredths) => Math.Max(inHundredths + (TenthsOfTenths / 2), 0) / TenthsOfTenths;
}
