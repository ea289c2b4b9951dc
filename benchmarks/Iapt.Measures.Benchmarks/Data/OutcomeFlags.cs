using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks.Data;

/// <summary>Outcomes stored as flags: what a submission system has already decided. They agree with each other, not with the scores.</summary>
internal sealed class OutcomeFlags(ReferralColumns columns)
{
    private readonly sbyte[] _finished = columns.NewSmall(CompletedTreatment_Flag);
    private readonly sbyte[] _case = columns.NewSmall(Caseness_Flag);
    private readonly sbyte[] _notCase = columns.NewSmall(NotCaseness_Flag);
    private readonly sbyte[] _recovered = columns.NewSmall(Recovery_Flag);
    private readonly sbyte[] _improved = columns.NewSmall(ReliableImprovement_Flag);
    private readonly sbyte[] _unchanged = columns.NewSmall(NoChange_Flag);
    private readonly sbyte[] _deteriorated = columns.NewSmall(ReliableDeterioration_Flag);

    internal void Set(ref SplitMix64 random, int row, bool isFinished)
    {
        _finished[row] = Flag(isFinished);
        if (!isFinished)
        {
            return;
        }

        var atStart = random.Below(100);
        var change = random.Below(100);
        var isPaired = random.Percent(93);
        _case[row] = Flag(atStart < 91);
        _notCase[row] = Flag(atStart is >= 91 and < 99);
        _recovered[row] = Flag(isPaired && atStart < 91 && random.Percent(52));
        _improved[row] = Flag(isPaired && change < 68);
        _unchanged[row] = Flag(isPaired && change is >= 68 and < 93);
        _deteriorated[row] = Flag(isPaired && change >= 93);
    }

    private static sbyte Flag(bool isSet) => isSet ? (sbyte)1 : (sbyte)0;
}
