using NodaTime;

namespace Iapt.Measures.Synthesis;

/// <summary>What to generate. The same options give the same bytes on every platform and in every run.</summary>
/// <remarks>
/// Each referral depends on <see cref="Seed"/>, its own number and the span, never on <see cref="Referrals"/>:
/// a larger extract starts with the smaller one, line for line.
/// </remarks>
public sealed record SynthesisOptions
{
    private const int MostReferrals = 1_000_000_000;
    private const int MostMonths = 240;
    private const int MostProviders = 999;
    private const int MostSubIcbs = 999;
    private const int EarliestYear = 2012;
    private const int LatestYear = 2100;

    /// <summary>The data set that ships with the tool: 24,000 referrals, April 2023 to May 2024, 12 providers, seed 2035.</summary>
    /// <remarks>The model meets England's published figures of 2024-25; with this seed the month shown first, May 2024, is a typical draw of it.</remarks>
    public static SynthesisOptions Sample { get; } = new();

    /// <summary>
    /// The number of referrals (pathways) in the extract: those received within the span and those received earlier and still
    /// open when it begins. From 0 to 1,000,000,000.
    /// </summary>
    /// <value>The default is 24,000, about 19,000 of them received within the span of <see cref="Sample"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Referrals { get; init => field = Within(value, 0, MostReferrals, nameof(Referrals)); } = 24_000;

    /// <summary>The seed. Any value will do.</summary>
    /// <value>The default is 2035.</value>
    public ulong Seed { get; init; } = 2035;

    /// <summary>The first month that is submitted, from January 2012 to December 2100.</summary>
    /// <value>The default is April 2023.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public YearMonth From
    {
        get;
        init
        {
            _ = Within(value.Year, EarliestYear, LatestYear, nameof(From));
            field = value;
        }
    } = new(2023, 4);

    /// <summary>The number of months that are submitted, <see cref="From"/> included. From 1 to 240.</summary>
    /// <value>The default is 14, so that the last month (May 2024) follows a whole financial year.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Months { get; init => field = Within(value, 1, MostMonths, nameof(Months)); } = 14;

    /// <summary>The number of providers. From 1 to 999.</summary>
    /// <value>The default is 12, one of each kind; with more, the kinds repeat.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Providers { get; init => field = Within(value, 1, MostProviders, nameof(Providers)); } = ProviderTable.Kinds;

    /// <summary>The number of sub-ICBs, two to an ICB: in three regions up to 20, in seven beyond. From 1 to 999.</summary>
    /// <value>The default is 10.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int SubIcbs { get; init => field = Within(value, 1, MostSubIcbs, nameof(SubIcbs)); } = SubIcbTable.Usual;

    private static int Within(int value, int lowest, int highest, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, lowest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest, name);
        return value;
    }
}
