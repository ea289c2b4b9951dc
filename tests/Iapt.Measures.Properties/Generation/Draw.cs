using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Properties.Generation;

/// <summary>Generators. Values lie on both sides of every threshold and bound more often than anywhere else.</summary>
internal static class Draw
{
    private static readonly string?[] Complaints =
        ["F400", "F4001", "F401", "F410", "F42", "F429", "F431", "F452", "83482000", "G933", "K58", "K589", "723916001", "F321", "F411", "83482001", null];

    private static readonly string?[] Sources = [.. ReferralSources.Known.Order(StringComparer.Ordinal), "ZZ", null];

    private static readonly string?[] EndCodeValues = [.. EndCodes.Valid, "15", "99", null];

    private static readonly string?[] SickPay = ["Y", "N", "U", null];

    public static Gen<int> Wait => Gen.Elements(Days.Waits);

    /// <summary>A consistent referral; its pathway is given where it is put in a list.</summary>
    public static Gen<Course> Course =>
        from provider in Gen.Elements(Organisations.Providers)
        from subIcb in Gen.Elements(Organisations.SubIcbs)
        from source in Gen.Elements(Sources)
        from timeline in Timeline
        from endCode in Gen.Elements(EndCodeValues)
        from sickFirst in Gen.Elements(SickPay)
        from sickLast in Gen.Elements(SickPay)
        from complaint in Gen.Elements(Complaints)
        from scores in Scores(complaint)
        select timeline with
        {
            Provider = provider,
            SubIcb = subIcb,
            Source = source,
            EndCode = timeline.Discharged is null ? null : endCode,
            SickFirst = sickFirst,
            SickLast = sickLast,
            Complaint = complaint,
            Scores = scores,
        };

    private static Gen<Course> Timeline =>
        from treatments in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Constant(1)), (4, Gen.Constant(2)), (3, Gen.Choose(3, 8)))
        from firstWait in Wait
        from secondWait in Wait
        from gaps in Gen.ArrayOf(Gen.Choose(0, 20), Math.Max(0, treatments - 2))
        from assessment in Gen.Choose(0, 2)
        from assessmentWait in Wait
        from others in Gen.ListOf(Gen.Choose(0, 200), 3).Select(days => days.Where(day => day % 2 == 0).Order().ToImmutableArray())
        from tail in Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Elements<int?>(0, 0, 1, 14, 90)))
        from anchored in Gen.Choose(0, 6)
        from day in Gen.Elements(Days.Edges)
        from age in Wait
        let sessions = Cumulative(treatments, firstWait, secondWait, gaps)
        let course = new Course("R", 0)
        {
            Sessions = sessions,
            Assessed = assessment switch { 0 => null, 1 when treatments > 0 => sessions[0], _ => assessmentWait },
            Others = others,
        }
        let ended = course with { Discharged = Latest(course) + tail }
        select Anchor(ended, anchored, day, age);

    /// <summary>Any value of a field, or nothing: rows of these are in no way consistent.</summary>
    public static Gen<FieldValue> Value(Field field) => Gen.Frequency((1, Gen.Constant(FieldValue.Null)), (4, Recorded(field)));

    public static Gen<int> Score(Instrument instrument) => Score(instrument.Minimum, instrument.Maximum, instrument);

    private static Gen<FieldValue> Recorded(Field field) => field switch
    {
        DateField => Gen.Frequency((2, Gen.Elements(Days.Edges)), (2, Wait.Select(wait => Days.End - wait)), (1, Gen.Choose(Days.Start - 400, Days.End + 90))).Select(Number),
        CountField => Gen.Elements(0, 1, 2, 3, 12, short.MaxValue).Select(Number),
        FlagField => Gen.Elements(0, 1).Select(Number),
        ScoreField score => Score(score.Minimum, score.Maximum, score.Instrument).Select(Number),
        _ => Gen.Elements(Codes(field)).Select(code => code is null ? FieldValue.Null : FieldValue.Of(code)),
    };

    private static string?[] Codes(Field field)
    {
        if (field == Ids101.ADSM)
        {
            return [.. ScorePairFields.All.Select(pair => Ids101.ADSM.Normalise(pair.Instrument.Code)), "GAD7", "SOMETHING"];
        }

        return field == Ids101.Validated_PresentingComplaint ? Complaints
            : field == Ids101.SourceOfReferralIAPT ? Sources
            : field == Ids101.EndCode ? EndCodeValues
            : field == Ids101.OrgID_Provider ? Organisations.Providers
            : field == Ids101.OrgIDComm ? Organisations.SubIcbs
            : field == Ids101.SickpayIndicator_First || field == Ids101.SickpayIndicator_Last ? SickPay
            : [.. Enumerable.Range(1, 9).Select(number => number.ToString(CultureInfo.InvariantCulture))];
    }

    private static FieldValue Number(int number) => FieldValue.Of(number);

    private static Gen<ImmutableArray<Scored>> Scores(string? complaint)
    {
        var specific = AdsmComplaints.V21.FirstOrDefault(one =>
            complaint is not null && (one.IsWhole ? string.Equals(one.Code, complaint, StringComparison.Ordinal) : complaint.StartsWith(one.Code, StringComparison.Ordinal)));
        var another = Gen.Elements(ScorePairFields.All.Skip(2).ToArray()).SelectMany(pair => Scored(pair.Instrument, [4, 1, 1]));
        return from depression in Scored(KnownInstruments.Phq9, [1, 1, 6])
               from anxiety in Scored(KnownInstruments.Gad7, [1, 1, 4])
               from own in specific is null ? another : Scored(specific.Instrument, [1, 1, 3])
               select ImmutableArray.CreateRange(new[] { depression, anxiety, own }.OfType<Scored>());
    }

    // The weights are of no score, a first score only, and a pair.
    private static Gen<Scored?> Scored(Instrument instrument, int[] weights)
    {
        var pair = from first in Score(instrument)
                   from last in Last(instrument, first)
                   select (Scored?)new Scored(instrument, first, last);
        return Gen.Frequency(
            (weights[0], Gen.Constant<Scored?>(null)),
            (weights[1], Score(instrument).Select(first => (Scored?)new Scored(instrument, first, null))),
            (weights[2], pair));
    }

    private static Gen<int> Score(int minimum, int maximum, Instrument? instrument)
    {
        var any = Gen.Choose(minimum, maximum);
        return instrument is not null && InstrumentTable.Default[instrument].Caseness is { } caseness
            ? Gen.Frequency((3, Gen.Elements(caseness.LowestCase - 1, caseness.LowestCase, caseness.LowestCase + 1)), (2, any), (1, Gen.Elements(minimum, maximum)))
            : any;
    }

    private static Gen<int> Last(Instrument instrument, int first)
    {
        var any = Score(instrument);
        return InstrumentTable.Default[instrument].Change is { } change
            ? Gen.Frequency(
                (3, from step in Gen.Choose(change.Units - 1, change.Units + 1) from up in Gen.Elements(-1, 1) select Math.Clamp(first + (step * up), instrument.Minimum, instrument.Maximum)),
                (2, any))
            : any;
    }

    private static ImmutableArray<int> Cumulative(int treatments, int firstWait, int secondWait, int[] gaps)
    {
        var days = ImmutableArray.CreateBuilder<int>();
        var day = 0;
        foreach (var gap in new[] { firstWait, secondWait }.Concat(gaps).Take(treatments))
        {
            day += gap;
            days.Add(day);
        }

        return days.ToImmutable();
    }

    private static int Latest(Course course) =>
        course.Sessions.Concat(course.Others).Append(course.Assessed ?? 0).Max();

    // Moves the whole course so that one of its days falls on the day given, or so that it was received some days before the month's end.
    private static Course Anchor(Course course, int which, int day, int age)
    {
        int? at = which switch
        {
            0 => 0,
            1 => course.Assessed,
            2 => course.Sessions.IsEmpty ? null : course.Sessions[0],
            3 => course.Sessions.Length < 2 ? null : course.Sessions[1],
            4 => course.Sessions.IsEmpty ? null : course.Sessions[^1],
            _ => course.Discharged,
        };
        return course.Shift(at is { } anchor ? day - anchor : Days.End - age);
    }
}
