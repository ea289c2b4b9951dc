using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// Many referrals, one snapshot each, of 200 providers and 106 sub-ICBs over 15 months: nothing of a real service but its shape. The numbers follow from a seed
/// (SplitMix64), so every run on every machine has the same rows.
/// </summary>
public static class ColumnsData
{
    public const int Providers = 200;

    private static readonly string[] Complaints = ["F400", "F401", "F410", "F42", "F431", "F32", "F33", "F411", "F452"];
    private static readonly string[] Providing = Numbered("R", Providers);
    private static readonly string[] SubIcbs = Numbered("Q", 106);
    private static readonly string[] Sources = Numbered("A", 9);
    private static readonly string[] EndCodes = Numbered("", 60);

    private static readonly Field[] Fields =
    [
        PathwayID, OrgID_Provider, OrgIDComm, ReferralRequestReceivedDate, ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate,
        TherapySession_LastDate, SourceOfReferralIAPT, EndCode, CareContact_Count, TreatmentCareContact_Count, Validated_PresentingComplaint, PHQ9_FirstScore,
        PHQ9_LastScore, GAD_FirstScore, GAD_LastScore, PTSD_FirstScore, PTSD_LastScore, SickpayIndicator_First, SickpayIndicator_Last,
    ];

    private static readonly Field[] StoredFlags =
    [
        Unique_MonthID, CompletedTreatment_Flag, Caseness_Flag, NotCaseness_Flag, Recovery_Flag, ReliableImprovement_Flag, NoChange_Flag, ReliableDeterioration_Flag,
    ];

    /// <summary>The rows.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="storedFlags">True for outcomes stored as flags in monthly snapshots; false for scores in one snapshot.</param>
    public static Extract Draw(int rows, bool storedFlags)
    {
        var state = 42UL;
        var first = DateField.ToDays(new LocalDate(2023, 1, 1));
        var builder = new ExtractBuilder(storedFlags ? [.. Fields, .. StoredFlags] : Fields);
        for (var row = 0; row < rows; row++)
        {
            builder.BeginRow(row + 1);
            builder.Set(PathwayID, FieldValue.Of(row.ToString(CultureInfo.InvariantCulture)));
            builder.Set(OrgID_Provider, FieldValue.Of(Providing[Below(Providers)]));
            builder.Set(OrgIDComm, FieldValue.Of(SubIcbs[Below(SubIcbs.Length)]));
            builder.Set(SourceOfReferralIAPT, FieldValue.Of(Sources[Below(Sources.Length)]));
            var received = first + Below(456);
            var ended = Course(received);
            if (storedFlags)
            {
                builder.Set(Unique_MonthID, FieldValue.Of(1474 + ((ended - first) / 31)));
                foreach (var flag in StoredFlags.OfType<FlagField>())
                {
                    builder.Set(flag, FieldValue.Of(Below(2)));
                }
            }

            _ = builder.EndRow();
        }

        return builder.Build();

        long Course(long received)
        {
            var assessed = received + Below(60);
            var treated = assessed + Below(60);
            var again = treated + Below(60);
            var last = again + Below(120);
            var ended = last + Below(40);
            var stage = Below(10);
            builder.Set(ReferralRequestReceivedDate, FieldValue.Of(received));
            SetIf(stage > 1, Assessment_FirstDate, assessed);
            SetIf(stage > 2, TherapySession_FirstDate, treated);
            SetIf(stage > 2, TherapySession_LastDate, last);
            SetIf(stage > 3, TherapySession_SecondDate, again);
            SetIf(stage > 2, PHQ9_FirstScore, Below(28));
            SetIf(stage > 2, GAD_FirstScore, Below(22));
            var isPaired = stage > 3 && Below(20) > 0;
            SetIf(isPaired, PHQ9_LastScore, Below(28));
            SetIf(isPaired, GAD_LastScore, Below(22));
            var hasOwn = isPaired && Below(10) == 0;
            SetIf(hasOwn, PTSD_FirstScore, Below(80));
            SetIf(hasOwn, PTSD_LastScore, Below(80));
            builder.Set(CareContact_Count, FieldValue.Of(stage > 3 ? 2 + Below(12) : stage / 2));
            builder.Set(TreatmentCareContact_Count, FieldValue.Of(stage > 3 ? 1 + Below(12) : stage / 3));
            if (Below(5) > 0)
            {
                builder.Set(Validated_PresentingComplaint, FieldValue.Of(Complaints[Below(Complaints.Length)]));
            }

            if (Below(4) > 0)
            {
                builder.Set(ServDischDate, FieldValue.Of(ended));
                builder.Set(EndCode, FieldValue.Of(EndCodes[10 + Below(40)]));
            }

            return ended;
        }

        void SetIf(bool isSet, Field field, long value)
        {
            if (isSet)
            {
                builder.Set(field, FieldValue.Of(value));
            }
        }

        int Below(int limit)
        {
            unchecked
            {
                state += 0x9E37_79B9_7F4A_7C15;
                var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
                return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
            }
        }
    }

    private static string[] Numbered(string letter, int count) => [.. Enumerable.Range(0, count).Select(number => letter + number.ToString(CultureInfo.InvariantCulture))];
}
