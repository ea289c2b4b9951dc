using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using NodaTime;
using NodaTime.Text;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Generation;

/// <summary>
/// The texts of single cells: one in five null, values beside every threshold, and, in an untidy file, what real files hold besides: padding, times of day, other
/// spellings, unreadable and out-of-range values.
/// </summary>
public sealed class CellTexts
{
    private const int NullsInFive = 1;

    private readonly bool _untidy;

    public CellTexts(bool untidy) => _untidy = untidy;

    public static IReadOnlyList<Organisation> Organisations { get; } =
    [
        new("A1", null, "QX0", null, "Y50", null),
        new("A1", null, "QX1", null, "Y51", null),
        new("A2", null, "QX1", null, "Y51", null),
        new("A3", null, "QX2", null, null, null),
        new("A4", null, null, null, "Y52", null),
        new("A5", null, "QX3", null, "Y51", null),
    ];

    /// <summary>The same later: codes that were succeeded, some by codes that were succeeded in turn, and a board that changed.</summary>
    public static IReadOnlyList<Organisation> Succeeded { get; } =
    [
        new("A1", null, "QX1", null, "Y51", null) { SuccessorCode = "a5", ValidTo = new(2024, 3, 31) },
        new("A2", null, "QX1", null, "Y51", null) { ValidTo = new(2024, 3, 30) },
        new("A2", null, "QX2", null, "Y52", null) { ValidFrom = new(2024, 3, 31), ValidTo = new(2024, 5, 30), SuccessorCode = "A3" },
        new("A3", null, "QX2", null, null, null),
        new("A4", null, null, null, "Y52", null) { SuccessorCode = "Z9" },
        new("A5", null, "QX3", null, "Y51", null) { ValidTo = new(2024, 4, 30), SuccessorCode = "A6" },
        new("A6", null, "QX4", null, "Y51", null) { ValidFrom = new(2024, 5, 1) },
        new("RX1", null, null, null, null, null) { SuccessorCode = "RX2", ValidTo = new(2023, 12, 31) },
        new("RX2", null, null, null, null, null) { SuccessorCode = "RX9", ValidTo = new(2024, 3, 31) },
    ];

    public Gen<string?> Of(Field field) => field switch
    {
        CountField => OrNull(Mostly(["0", "1", "2", "3", "4", "12"], ["2.0", "+3", " 1", "\u00a02\u2003", "0002", "1.", "2.00000000000000000000000000", "00000000000000000000000003", ".5", "\u0663", "-1", "32767", "32768", "1.5", "two", "NULL", "."])),
        FlagField => OrNull(Mostly(["True", "True", "True", "False"], ["TRUE", "true ", "1", "Y", "yes", "t", "0", "N", "no", "F", "false", "2", "null"])),
        ScoreField score => OrNull(ScoreOf(score)),
        CodeField code => CodeOf(code),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Dates belong to a row."),
    };

    public Gen<string?> Date(LocalDate? date) => date is { } known
        ? Untidy(19, [LocalDatePattern.Iso.Format(known)], [$"{known:uuuu-MM-dd} 00:00:00", $" {known:uuuu-MM-dd}", $"\u00a0{known:uuuu-MM-dd}T\u00a09:30", $"{known:uuuu-MM-dd}T09:30:15.000Z", $"{known:uuuu-MM-dd}x", "0000-01-01", $"{known:dd/MM/uuuu}", "2024-02-30"])
        : Untidy(19, [null], ["NULL", "null", " "]);

    public Gen<string?> MonthId(YearMonth month)
    {
        var id = (ReportingPeriod.Number(month) - ReportingPeriod.NumberOfId(0)).ToString(CultureInfo.InvariantCulture);
        return Untidy(60, [id], [$" {id}", $"{id}.0", "month", null]);
    }

    public Gen<string?> MonthStart(YearMonth month)
    {
        var start = LocalDatePattern.Iso.Format(month.OnDayOfMonth(1));
        return Untidy(60, [start], [$"{start} 00:00", "2024", null]);
    }

    public Gen<string?> Pathway(string id) => Untidy(60, [id], [$" {id} ", $"\t{id}", null]);

    private static Gen<string?> OrNull(Gen<string?> some) => Gen.Frequency((NullsInFive, Gen.Constant<string?>(null)), (5 - NullsInFive, some));

    private Gen<string?> Mostly(string[] usual, string[] rare) => Untidy(9, usual, rare);

    private Gen<string?> Untidy(int usually, string?[] usual, string?[] rare) =>
        _untidy ? Gen.Frequency((usually, Gen.Elements(usual)), (1, Gen.Elements(rare))) : Gen.Elements(usual);

    private Gen<string?> CodeOf(CodeField field) => field.Name switch
    {
        nameof(UniqueID_IDS101) => from digits in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, 400))
                                   from padding in Gen.Elements("", "", "00", "10000000000000000000")
                                   select (string?)(padding + digits.ToString(CultureInfo.InvariantCulture)),
        nameof(OrgID_Provider) => OrNull(Mostly(["RX1", "RX2", "RX3"], ["rx1", " RX1", new string('X', 255), new string('X', 256)])),
        nameof(OrgIDComm) => OrNull(Mostly(["A1", "A2", "A3", "A4", "A5", "Z9"], ["a1", " A2 ", "A1/x"])),
        nameof(SourceOfReferralIAPT) => OrNull(Mostly([.. ReferralSources.Known.Order(StringComparer.Ordinal), "ZZ"], ["a1", " Q1", "n4 "])),
        nameof(EndCode) => OrNull(Mostly([.. EndCodes.Valid, "15", "99", "1"], ["010", " 46", "0", "000", "a1"])),
        nameof(Validated_PresentingComplaint) => OrNull(Complaint()),
        nameof(ADSM) => OrNull(Mostly(["GAD", "AgoraAlone", "SocialPhobia", "PanicDisorder", "OCD", "PTSD", "AnxietyInventory", "BIQ", "CFQ", "IBS", "MUS"], ["GAD7", "agoraalone", "ocd ", "XYZ"])),
        _ => OrNull(Mostly(["Y", "N", "U", "Z"], ["y", " n", "1"])),
    };

    private Gen<string?> Complaint() => Mostly(
        ["F400", "F400", "F400", "F401", "F4011", "F410", "F42", "F420", "F431", "F452", "83482000", "G933", "K58", "K580", "723916001", "F32", "F411", "-3"],
        ["F40.0", "f41-0", "f42.1", "G93.3", " K58.9", "083482000", "723916001 ", "F4", "4010", " -3 "]);

    private Gen<string?> ScoreOf(ScoreField field)
    {
        var instrument = field.Instrument;
        var caseness = instrument is null ? 800 : InstrumentTable.Default[instrument].Caseness?.Units ?? (instrument.Minimum + instrument.Maximum) / 2;
        var change = instrument is null ? 400 : InstrumentTable.Default[instrument].Change?.Units ?? 1;
        var step = instrument is null ? 100 : 1;
        int[] beside =
        [
            caseness - step, caseness, caseness + step, caseness + step, caseness + change - step, caseness + change, caseness + change + step,
            caseness - change - step, caseness - change, field.Minimum, field.Maximum, caseness - (2 * step),
        ];
        // Recovery needs both last scores below: as often as not they are.
        int[] low = field.First is null ? [] : [caseness - step, caseness - step, caseness - (2 * step), caseness - (3 * step), caseness - change, field.Minimum];
        string[] usual = [.. beside.Concat(low).Select(units => FixedPoint.Format(Math.Clamp(units, field.Minimum, field.Maximum), field.Decimals))];
        string[] outside = [FixedPoint.Format(field.Minimum - 1, field.Decimals), FixedPoint.Format(field.Maximum + 1, field.Decimals)];
        return Mostly(usual, [.. outside, usual[0] + (field.Decimals == 0 ? ".0" : "000"), "+" + usual[1], " " + usual[2], "0" + usual[1], "1.234", "high", "NULL"]);
    }
}
