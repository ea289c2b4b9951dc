namespace Iapt.Measures.Synthesis;

/// <summary>
/// How much of the first scores remains at the end. Set so that finished courses recover, reliably improve, deteriorate and stay
/// the same as in England 2024-25 (annual table, Total: 50.5, 67.5, 5.8 and 25.4 %; reliable recovery 47.5 %). Shares are per ten
/// thousand.
/// </summary>
internal static class ResponseModel
{
    /// <summary>Patients who respond, before anything is known of them.</summary>
    private const int Responding = 6_570;

    private const int LeastResponding = 300;
    private const int MostResponding = 9_700;

    private const int CompletedTilt = 1_150;
    private const int DroppedOutTilt = -2_300;

    private const int LongFirstWait = 42;
    private const int LongFirstWaitTilt = -250;
    private const int LongSecondWait = 90;
    private const int LongSecondWaitTilt = -250;

    /// <summary>Response is less common in the most distressed: per tenth of a standard deviation.</summary>
    private const int DistressTilt = -12;

    /// <summary>Per cent that remains after response: remission, and improvement that stops short of it.</summary>
    private static readonly Bands Responded = new((8, 42, 680), (43, 72, 320));

    /// <summary>Per cent that remains without response: some improvement, much the same, worse.</summary>
    private static readonly Bands NotResponded = new((60, 85, 270), (86, 112, 490), (113, 155, 240));

    public static int DrawRemaining(int tilt, IntegerGenerator generator)
    {
        int responding = Math.Clamp(Responding + tilt, LeastResponding, MostResponding);
        return (generator.Chance(responding) ? Responded : NotResponded).Draw(generator);
    }

    /// <summary>What the course of treatment says about response: attendance, completion, waits and distress.</summary>
    public static int Tilt(Timeline timeline, string endCode, int distress)
    {
        int tilt = SessionsTilt(timeline.Treatments.Length) + (distress * DistressTilt);
        tilt += timeline.FirstWait > LongFirstWait ? LongFirstWaitTilt : 0;
        tilt += timeline.Ending == Ending.Finished && timeline.SecondWait > LongSecondWait ? LongSecondWaitTilt : 0;
        return tilt + endCode switch
        {
            CodeTables.Completed => CompletedTilt,
            CodeTables.DroppedOut => DroppedOutTilt,
            _ => 0,
        };
    }

    private static int SessionsTilt(int sessions) => sessions switch
    {
        1 => -5_000,
        2 => -1_900,
        3 => -900,
        4 or 5 => -100,
        <= 14 => 450,
        _ => 0,
    };
}
