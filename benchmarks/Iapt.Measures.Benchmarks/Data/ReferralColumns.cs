using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks.Data;

/// <summary>
/// Referrals as columns, one snapshot each, in no order: 200 providers, 106 sub-ICBs, received over 15 months, about half of them finished courses of treatment. The
/// shares are roughly those of a service and the numbers follow from the seed; no row is anything's likeness. Null is the least value of the type.
/// </summary>
internal sealed class ReferralColumns
{
    internal const ulong Seed = 42;
    internal const long FirstPathway = 1_000_000_000;
    internal const int Providers = 200;

    private const int SubIcbs = 106;
    private const int DaysOfReceipt = 456;
    private const int FirstDayOfReceipt = 19_358;

    private static readonly string[] Complaints = ["F401", "F431", "F32", "F33", "F410", "F411", "F412", "F42", "F452"];
    private static readonly string[] EndCodes = ["10", "11", "12", "13", "14", "16", "17", "46", "47", "48", "49", "50", "95", "96"];
    private static readonly string[] Sources = ["A1", "A2", "A3", "B1", "D1", "E1", "M1"];
    private static readonly Dictionary<(int Rows, bool StoredFlags), ReferralColumns> Drawn = [];

    private readonly Dictionary<Field, Array> _numbers = [];
    private readonly Dictionary<CodeField, (string[] Codes, int[] Positions)> _codes = [];
    private Extract? _extract;

    private ReferralColumns(int rows, bool storedFlags)
    {
        Rows = rows;
        StoredFlags = storedFlags;
        Draw();
    }

    internal static LocalDate FirstDay { get; } = new(2023, 4, 1);

    internal static LocalDate LastDay { get; } = new(2024, 3, 31);

    internal int Rows { get; }

    internal bool StoredFlags { get; }

    /// <summary>What was drawn, and from what: for the head of a result.</summary>
    /// <summary>Where the rows come from, for the results.</summary>
    internal static string Origin { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(ReferralColumns)}, {nameof(SplitMix64)} from {Seed}");

    internal string Name => $"{nameof(ReferralColumns)}, {nameof(SplitMix64)} from {Seed}, {Rows:N0} referrals, {(StoredFlags ? "outcomes as stored flags" : "outcomes from scores")}";

    internal IReadOnlyDictionary<Field, Array> Numbers => _numbers;

    internal IReadOnlyDictionary<CodeField, (string[] Codes, int[] Positions)> Codes => _codes;

    /// <summary>The same columns as an extract of the library.</summary>
    internal Extract Extract => _extract ??= ToExtract();

    /// <summary>The columns; drawn once for all benchmarks of a run.</summary>
    internal static ReferralColumns Of(int rows, bool storedFlags)
    {
        if (!Drawn.TryGetValue((rows, storedFlags), out var columns))
        {
            columns = new ReferralColumns(rows, storedFlags);
            Drawn.Add((rows, storedFlags), columns);
        }

        return columns;
    }

    internal int[] Days(DateField field) => (int[])_numbers[field];

    internal sbyte[] Small(Field field) => (sbyte[])_numbers[field];

    internal short[] Counts(CountField field) => (short[])_numbers[field];

    internal string? CodeAt(CodeField field, int row) => _codes[field].Positions[row] is >= 0 and var position ? _codes[field].Codes[position] : null;

    private Extract ToExtract()
    {
        var columns = new ExtractColumns(Rows);
        AddPathways(columns);
        foreach (var (field, (codes, positions)) in _codes)
        {
            columns.Add(field, codes, positions);
        }

        foreach (var (field, values) in _numbers)
        {
            _ = values switch
            {
                int[] days => columns.Add(field, days),
                short[] counts => columns.Add(field, counts),
                _ => columns.Add(field, (sbyte[])values),
            };
        }

        return columns.Build();
    }

    // The one place where pathways get their identifiers: the position of the row.
    private void AddPathways(ExtractColumns columns)
    {
        var identifiers = new UInt128[Rows];
        for (var row = 0; row < Rows; row++)
        {
            identifiers[row] = (UInt128)(FirstPathway + row);
        }

        columns.Add(PathwayID, identifiers);
    }

    private void Draw()
    {
        var random = new SplitMix64(Seed);
        var (received, assessed, treated, again, last, discharged) =
            (NewDays(ReferralRequestReceivedDate), NewDays(Assessment_FirstDate), NewDays(TherapySession_FirstDate), NewDays(TherapySession_SecondDate), NewDays(TherapySession_LastDate), NewDays(ServDischDate));
        var (contacts, treatments) = (NewCounts(CareContact_Count), NewCounts(TreatmentCareContact_Count));
        var (depressionFirst, depressionLast) = (NewSmall(PHQ9_FirstScore), NewSmall(PHQ9_LastScore));
        var (anxietyFirst, anxietyLast) = (NewSmall(GAD_FirstScore), NewSmall(GAD_LastScore));
        var (phobiaFirst, phobiaLast) = (NewSmall(SocialPhobia_FirstScore), NewSmall(SocialPhobia_LastScore));
        var (traumaFirst, traumaLast) = (NewSmall(PTSD_FirstScore), NewSmall(PTSD_LastScore));
        var provider = NewCodes(OrgID_Provider, Numbered("R", Providers));
        var subIcb = NewCodes(OrgIDComm, Numbered("Q", SubIcbs));
        var source = NewCodes(SourceOfReferralIAPT, Sources);
        var complaint = NewCodes(Validated_PresentingComplaint, Complaints);
        var end = NewCodes(EndCode, EndCodes);
        var (sickpayFirst, sickpayLast) = (NewCodes(SickpayIndicator_First, ["Y", "N", "U"]), NewCodes(SickpayIndicator_Last, ["Y", "N", "U"]));
        var flags = StoredFlags ? new OutcomeFlags(this) : null;
        for (var row = 0; row < Rows; row++)
        {
            provider[row] = random.Below(Providers);
            subIcb[row] = random.Below(SubIcbs);
            source[row] = random.Percent(97) ? random.Below(Sources.Length) : int.MinValue;
            complaint[row] = random.Percent(80) ? random.Below(Complaints.Length) : int.MinValue;
            received[row] = FirstDayOfReceipt + random.Below(DaysOfReceipt);
            var stage = random.Below(100);
            var day = received[row];
            var isAssessed = stage >= 15;
            var isTreated = stage >= 25;
            var isCourse = stage >= 38;
            if (isAssessed)
            {
                assessed[row] = day += random.Below(45);
            }

            if (isTreated)
            {
                treated[row] = day += random.Below(random.Percent(90) ? 60 : 180);
                depressionFirst[row] = random.Percent(98) ? (sbyte)(6 + random.Below(20)) : sbyte.MinValue;
                anxietyFirst[row] = random.Percent(98) ? (sbyte)(5 + random.Below(16)) : sbyte.MinValue;
            }

            if (isCourse)
            {
                again[row] = day += 7 + random.Below(50);
                day += random.Below(120);
                depressionLast[row] = Later(ref random, depressionFirst[row], 27);
                anxietyLast[row] = Later(ref random, anxietyFirst[row], 21);
                sickpayFirst[row] = random.Percent(70) ? random.Below(3) : int.MinValue;
                sickpayLast[row] = random.Percent(60) ? random.Below(3) : int.MinValue;
            }

            last[row] = isTreated ? day : int.MinValue;
            if (isTreated && complaint[row] is 0 or 1 && random.Percent(60))
            {
                var (first, final, highest) = complaint[row] == 0 ? (phobiaFirst, phobiaLast, 68) : (traumaFirst, traumaLast, 80);
                first[row] = (sbyte)(15 + random.Below(50));
                final[row] = isCourse ? Later(ref random, first[row], highest) : sbyte.MinValue;
            }

            contacts[row] = (short)(isCourse ? 3 + random.Below(12) : isTreated ? 2 : isAssessed ? 1 : 0);
            treatments[row] = (short)(isCourse ? 2 + random.Below(12) : isTreated ? 1 : 0);
            if (random.Percent(85))
            {
                discharged[row] = day + random.Below(40);
                end[row] = random.Percent(98) ? random.Below(EndCodes.Length) : int.MinValue;
            }

            flags?.Set(ref random, row, isFinished: isCourse && discharged[row] != int.MinValue);
        }
    }

    // A last score stands only beside a first one; most fall.
    private static sbyte Later(ref SplitMix64 random, sbyte first, int highest) =>
        first == sbyte.MinValue || !random.Percent(93) ? sbyte.MinValue : (sbyte)Math.Clamp(first - (first * random.Below(100) / 100) + random.Below(6) - 1, 0, highest);

    private int[] NewDays(DateField field) => Add(field, int.MinValue);

    private short[] NewCounts(CountField field) => Add(field, short.MinValue);

    internal sbyte[] NewSmall(Field field) => Add(field, sbyte.MinValue);

    private T[] Add<T>(Field field, T none)
    {
        var values = new T[Rows];
        Array.Fill(values, none);
        _numbers.Add(field, values);
        return values;
    }

    private int[] NewCodes(CodeField field, string[] codes)
    {
        var positions = new int[Rows];
        Array.Fill(positions, int.MinValue);
        _codes.Add(field, (codes, positions));
        return positions;
    }

    private static string[] Numbered(string letter, int count) => [.. Enumerable.Range(0, count).Select(number => $"{letter}{number:D3}")];
}
