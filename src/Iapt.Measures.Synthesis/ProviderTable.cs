using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// The providers. Twelve kinds, spread like the published monthly provider figures of November 2024: recovery 44 to 57 %, within
/// 6 weeks 76 to 100 %, second treatment after more than 90 days 1 to 52 %, 5 to 11 sessions.
/// </summary>
internal sealed class ProviderTable
{
    /// <summary>The number of different kinds.</summary>
    public const int Kinds = 12;

    /// <summary>Of a provider's referrals: those of its own sub-ICB, per ten thousand; the others live next door.</summary>
    private const int HomeShare = 8_500;

    private static readonly ProviderProfile[] Profiles =
    [
        new(Size: 16, SlowStart: 960, QueuedSecond: 3_900, HighIntensity: 5_200, Tilt: 80),
        new(Size: 12, SlowStart: 400, QueuedSecond: 6_900, HighIntensity: 5_000, Tilt: -310),
        new(Size: 11, SlowStart: 2_450, QueuedSecond: 2_600, HighIntensity: 5_800, Tilt: 250),
        new(Size: 10, SlowStart: 700, QueuedSecond: 5_000, HighIntensity: 4_700, Tilt: -80),
        new(Size: 9, SlowStart: 1_800, QueuedSecond: 5_500, HighIntensity: 7_200, Tilt: -730),
        new(Size: 9, SlowStart: 300, QueuedSecond: 3_300, HighIntensity: 5_500, Tilt: 590),
        new(Size: 8, SlowStart: 1_050, QueuedSecond: 8_200, HighIntensity: 4_500, Tilt: -480),
        new(Size: 7, SlowStart: 2_900, QueuedSecond: 4_500, HighIntensity: 6_000, Tilt: -200),
        new(Size: 6, SlowStart: 500, QueuedSecond: 1_200, HighIntensity: 2_800, Tilt: 730),
        new(Size: 5, SlowStart: 1_400, QueuedSecond: 3_800, HighIntensity: 8_000, Tilt: 360),
        new(Size: 4, SlowStart: 1_600, QueuedSecond: 1_900, HighIntensity: 5_000, Tilt: 170),
        new(Size: 3, SlowStart: 200, QueuedSecond: 500, HighIntensity: 1_600, Tilt: 450),
    ];

    private readonly string[] _codes;
    private readonly SubIcbTable _subIcbs;
    private readonly Weighted<int> _providers;

    public ProviderTable(int count, SubIcbTable subIcbs)
    {
        _subIcbs = subIcbs;
        _codes = new string[count];
        var choices = new (int Value, int Weight)[count];
        for (int provider = 0; provider < count; provider++)
        {
            // Two digits as long as two are enough: SYN01 to SYN99, else SY001 to SY999. Five characters, like a real code.
            string format = count > 99 ? "'SY'000" : "'SYN'00";
            _codes[provider] = (provider + 1).ToString(format, CultureInfo.InvariantCulture);
            choices[provider] = (provider, Profile(provider).Size);
        }

        _providers = new Weighted<int>(choices);
    }

    public static ProviderProfile Profile(int provider) => Profiles[provider % Kinds];

    public int Count => _codes.Length;

    public string Code(int provider) => _codes[provider];

    public int Draw(IntegerGenerator generator) => _providers.Draw(generator);

    /// <summary>Another provider than the one given, or the same if there is only one.</summary>
    public int Neighbour(int provider) => (provider + 1) % _codes.Length;

    /// <summary>The sub-ICB of one of the provider's referrals.</summary>
    public string DrawSubIcb(int provider, IntegerGenerator generator) =>
        _subIcbs.Code(generator.Chance(HomeShare) ? provider : provider + 1);
}
