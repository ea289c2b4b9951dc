namespace Iapt.Measures.Synthesis;

/// <summary>The bell curve in whole numbers: tenths of a standard deviation, from -30 to 30.</summary>
internal static class Bell
{
    /// <summary>The standard normal density at 0.0, 0.1 ... 3.0, in ten-thousandths, as printed in any statistical table.</summary>
    private static readonly int[] Density =
    [
        3989, 3970, 3910, 3814, 3683, 3521, 3332, 3123, 2897, 2661, 2420, 2179, 1942, 1714, 1497, 1295,
        1109, 940, 790, 656, 540, 440, 355, 283, 224, 175, 136, 104, 79, 60, 44,
    ];

    private static readonly Weighted<int> Tenths = Mirror();

    public static int Draw(IntegerGenerator generator) => Tenths.Draw(generator);

    private static Weighted<int> Mirror()
    {
        // The commonest values first: a draw looks at few of them.
        var choices = new (int Value, int Weight)[(2 * Density.Length) - 1];
        choices[0] = (0, Density[0]);
        for (int tenths = 1; tenths < Density.Length; tenths++)
        {
            choices[(2 * tenths) - 1] = (tenths, Density[tenths]);
            choices[2 * tenths] = (-tenths, Density[tenths]);
        }

        return new Weighted<int>(choices);
    }
}
