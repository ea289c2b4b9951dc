using System.Collections.Immutable;
using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using Iapt.Measures.Referrals;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Properties.Generation;

/// <summary>First and last score of one instrument, in fixed point.</summary>
public sealed record Scored(Instrument Instrument, int First, int? Last)
{
    public override string ToString() => $"{Instrument.Code} {Instrument.Format(First)} to {(Last is { } last ? Instrument.Format(last) : "-")}";
}

/// <summary>
/// What happened to one referral, day by day. Rows made of it are consistent by construction: counts agree with dates, dates are in order, and an earlier row is what
/// the service would have submitted then.
/// </summary>
public sealed record Course(string Pathway, int Received)
{
    public string? Provider { get; init; }

    public string? SubIcb { get; init; }

    public string? Source { get; init; }

    /// <summary>The assessment; it may be the first treatment as well.</summary>
    public int? Assessed { get; init; }

    /// <summary>Treatments, in order.</summary>
    public ImmutableArray<int> Sessions { get; init; } = [];

    /// <summary>Attended contacts that are neither assessment nor treatment.</summary>
    public ImmutableArray<int> Others { get; init; } = [];

    public int? Discharged { get; init; }

    public string? EndCode { get; init; }

    public string? Complaint { get; init; }

    public string? SickFirst { get; init; }

    public string? SickLast { get; init; }

    public ImmutableArray<Scored> Scores { get; init; } = [];

    public Row Row => AsAt(int.MaxValue)!;

    /// <summary>The row as at the end of a day; null when the referral was not there yet.</summary>
    public Row? AsAt(int day)
    {
        if (Received > day)
        {
            return null;
        }

        var sessions = Sessions.Where(on => on <= day).ToList();
        var assessed = Assessed <= day ? Assessed : null;
        var discharged = Discharged <= day ? Discharged : null;
        var contacts = sessions.Count + Others.Count(on => on <= day) + (assessed is { } one && !sessions.Contains(one) ? 1 : 0);
        var row = Row.Empty
            .With(PathwayID, Pathway)
            .With(OrgID_Provider, Provider)
            .With(OrgIDComm, SubIcb)
            .With(ReferralRequestReceivedDate, Received)
            .With(SourceOfReferralIAPT, Source)
            .With(Assessment_FirstDate, assessed)
            .With(TherapySession_FirstDate, sessions.Count > 0 ? sessions[0] : null)
            .With(TherapySession_SecondDate, sessions.Count > 1 ? sessions[1] : null)
            .With(TherapySession_LastDate, sessions.Count > 0 ? sessions[^1] : null)
            .With(CareContact_Count, contacts)
            .With(TreatmentCareContact_Count, sessions.Count)
            .With(ServDischDate, discharged)
            .With(Ids101.EndCode, discharged is null ? null : EndCode)
            .With(Validated_PresentingComplaint, Complaint)
            .With(SickpayIndicator_First, SickFirst)
            .With(SickpayIndicator_Last, SickLast);
        foreach (var scored in Scores)
        {
            var fields = ScorePairFields.Of(scored.Instrument);
            row = row.With(fields.First, scored.First).With(fields.Last, scored.Last);
        }

        return row;
    }

    public Referral ToReferral() => new()
    {
        PathwayId = Pathway,
        Provider = Provider,
        SubIcb = SubIcb,
        ReceivedOn = DateField.ToDate(Received),
        Source = Source,
        FirstAssessedOn = Date(Assessed),
        FirstTreatedOn = Sessions.Length > 0 ? Date(Sessions[0]) : null,
        SecondTreatedOn = Sessions.Length > 1 ? Date(Sessions[1]) : null,
        LastTreatedOn = Sessions.Length > 0 ? Date(Sessions[^1]) : null,
        Contacts = (int)Row[CareContact_Count].Number,
        TreatmentContacts = Sessions.Length,
        DischargedOn = Date(Discharged),
        EndCode = EndCode,
        PresentingComplaint = Complaint,
        Scores = [.. Scores.Select(Pairs.Of)],
    };

    public Course Shift(int days) => this with
    {
        Received = Received + days,
        Assessed = Assessed + days,
        Sessions = [.. Sessions.Select(on => on + days)],
        Others = [.. Others.Select(on => on + days)],
        Discharged = Discharged + days,
    };

    /// <summary>The same course with less in it, consistent all the same.</summary>
    public IEnumerable<Course> Shrink()
    {
        Course[] less =
        [
            this with { Provider = null },
            this with { SubIcb = null },
            this with { Source = null },
            this with { Assessed = null },
            this with { Sessions = Sessions.IsEmpty ? Sessions : Sessions.RemoveAt(Sessions.Length - 1) },
            this with { Others = Others.IsEmpty ? Others : Others.RemoveAt(0) },
            this with { EndCode = null },
            this with { Discharged = null, EndCode = null },
            this with { Complaint = null },
            this with { SickFirst = null },
            this with { SickLast = null },
            .. Scores.Select(scored => this with { Scores = Scores.Remove(scored) }),
            .. Scores.Select(scored => this with { Scores = Scores.Replace(scored, scored with { Last = null }) }),
        ];
        var whole = ToString();
        return less.Where(one => !string.Equals(one.ToString(), whole, StringComparison.Ordinal));
    }

    public bool Equals(Course? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString()
    {
        string?[] parts =
        [
            Pathway,
            Provider is null ? null : $"provider {Provider}",
            SubIcb is null ? null : $"sub-ICB {SubIcb}",
            $"received {Text(Received)}",
            Source is null ? null : $"source {Source}",
            Assessed is { } assessed ? $"assessed {Text(assessed)}" : null,
            Sessions.IsEmpty ? null : $"treated {string.Join(", ", Sessions.Select(Text))}",
            Others.IsEmpty ? null : $"other contacts {string.Join(", ", Others.Select(Text))}",
            Discharged is { } discharged ? $"discharged {Text(discharged)}" : null,
            EndCode is null ? null : $"end code {EndCode}",
            Complaint is null ? null : $"complaint {Complaint}",
            SickFirst is null && SickLast is null ? null : $"sick pay {SickFirst} to {SickLast}",
            .. Scores.Select(scored => scored.ToString()),
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }

    private static NodaTime.LocalDate? Date(int? day) => day is { } one ? DateField.ToDate(one) : null;

    private static string Text(int day) => DateField.ToDate(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
