namespace Iapt.Measures.Synthesis;

/// <summary>The contacts of a referral as they are drawn, in order of day and time. Those after the span are left out. Shares are per ten thousand.</summary>
internal sealed class ContactList
{
    private const int AnotherTherapist = 900;
    private const int StaffMissing = 80;
    private const int NoActivity = 350;
    private const int ActivityUncoded = 300;
    private const int SecondActivity = 800;
    private const int MissedBefore = 1_400;
    private const int WithoutAppointment = 120;
    private const int IndicatorMissing = 60;
    private const int TimeMissing = 150;
    private const int PrescriptionRecorded = 8_600;
    private const int PrescriptionChanges = 1_500;
    private const int ServiceRecorded = 9_000;
    private const int ServiceDenied = 3_500;
    private const int AgainLater = 50;
    private const int SupportUncoded = 500;
    private const int AssessmentCoded = 2_500;
    private const int ReviewWithoutActivity = 4_000;

    private const int HalfHour = 30;
    private const int MorningFrom = 16;
    private const int MorningTo = 23;
    private const int DayTo = 36;

    private readonly SyntheticReferral _referral;
    private readonly SpanCalendar _calendar;
    private readonly IntegerGenerator _generator;
    private readonly bool _integrated;
    private readonly TherapyPlan _plan;
    private readonly int _lowStaff;
    private readonly int _highStaff;
    private readonly string _mechanism;
    private readonly string _prescribedAtFirst;
    private readonly string _prescribedAtLast;
    private readonly List<Contact> _contacts = [];

    public ContactList(SyntheticReferral referral, bool integrated, SpanCalendar calendar, IntegerGenerator generator)
    {
        _referral = referral;
        _calendar = calendar;
        _generator = generator;
        _integrated = integrated;
        _plan = TherapyPlan.Draw(referral, generator);
        _lowStaff = StaffTable.Draw(referral.ProviderNumber, StaffRole.LowIntensity, generator);
        _highStaff = StaffTable.Draw(referral.ProviderNumber, StaffRole.HighIntensity, generator);
        _mechanism = ContactCodes.DrawMechanism(generator) ?? "02";
        _prescribedAtFirst = ContactCodes.DrawPrescription(generator);
        _prescribedAtLast = generator.Chance(PrescriptionChanges) ? ContactCodes.DrawPrescription(generator) : _prescribedAtFirst;
    }

    public Contact[] ToArray() => [.. _contacts];

    /// <summary>An attended contact.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="type">The appointment type.</param>
    /// <param name="day">The day.</param>
    /// <param name="scoredAs">The place among the contacts at which questionnaires are given; 0 for none.</param>
    /// <param name="treatment">Which treatment it is, from 0.</param>
    public void AddAttended(ContactKind kind, string type, int day, int scoredAs = 0, int treatment = 0)
    {
        if (day < 0 || day > _calendar.SpanEnd)
        {
            return;
        }

        bool unplanned = _generator.Chance(WithoutAppointment);
        string? attendance = unplanned ? null : Dirt.Written(ContactCodes.DrawAttended(_generator), _generator);
        string? planned = unplanned ? ContactCodes.Unplanned : _generator.Chance(IndicatorMissing) ? null : ContactCodes.Planned;
        Insert(new Contact(day, DrawMinute(kind), kind, Dirt.Written(type, _generator), attendance, planned)
        {
            Mechanism = DrawMechanism(),
            LongTermConditionService = DrawService(),
            Medication = DrawMedication(day),
            Activities = DrawActivities(kind, treatment),
            ScoredAs = scoredAs,
            SubmittedAgainIn = DrawAgain(day),
        });
    }

    /// <summary>Now and then an appointment that was not attended, between two days.</summary>
    public void AddMissedBefore(int day, int after, string type)
    {
        if (day - after > 1 && _generator.Chance(MissedBefore))
        {
            AddMissed(type, _calendar.WorkingDay(_generator.Between(after + 1, day - 1), after));
        }
    }

    public void AddMissed(string type, int day)
    {
        if (day > _calendar.SpanEnd)
        {
            return;
        }

        Insert(new Contact(day, DrawMinute(ContactKind.Missed), ContactKind.Missed, Dirt.Written(type, _generator), Dirt.Written(ContactCodes.DrawNotAttended(_generator), _generator), ContactCodes.Planned)
        {
            Mechanism = DrawMechanism(),
            SubmittedAgainIn = DrawAgain(day),
        });
    }

    // In place, so that contacts of one minute stay in the order in which they are drawn.
    private void Insert(Contact contact)
    {
        int place = _contacts.Count;
        while (place > 0 && IsLater(_contacts[place - 1], contact))
        {
            place--;
        }

        _contacts.Insert(place, contact);
    }

    private static bool IsLater(Contact one, Contact other) =>
        one.Day > other.Day || (one.Day == other.Day && (one.Minute ?? int.MaxValue) > (other.Minute ?? int.MaxValue));

    // Assessments in the morning: one on the day of the first treatment comes before it.
    private int? DrawMinute(ContactKind kind) =>
        kind == ContactKind.Assessment ? _generator.Between(MorningFrom, MorningTo) * HalfHour
        : _generator.Chance(TimeMissing) ? null
        : _generator.Between(MorningTo + 1, DayTo) * HalfHour;

    private string? DrawMechanism() => _generator.Chance(7_500) ? Dirt.Written(_mechanism, _generator) : Dirt.Written(ContactCodes.DrawMechanism(_generator), _generator);

    private string? DrawService() =>
        _integrated ? (_generator.Chance(ServiceRecorded) ? "Y" : null)
        : _generator.Chance(ServiceDenied) ? "N" : null;

    private string? DrawMedication(int day)
    {
        bool late = _referral.Timeline.Treatments is [_, .., int last] && day >= last;
        return _generator.Chance(PrescriptionRecorded) ? Dirt.Written(late ? _prescribedAtLast : _prescribedAtFirst, _generator) : null;
    }

    private int? DrawAgain(int day)
    {
        int month = _calendar.CalendarMonthOf(day);
        return _generator.Chance(AgainLater) && month >= 0 && month < _calendar.Months - 1 ? month + 1 : null;
    }

    private Activity[] DrawActivities(ContactKind kind, int treatment) => kind switch
    {
        ContactKind.Treatment => DrawTherapy(_plan.CodeOf(treatment), IsHigh(treatment)),
        ContactKind.EmploymentSupport =>
            [new Activity(_generator.Chance(SupportUncoded) ? null : TherapyCodes.EmploymentSupport, StaffTable.Draw(_referral.ProviderNumber, StaffRole.EmploymentAdvice, _generator))],
        ContactKind.Review when _generator.Chance(ReviewWithoutActivity) => [],
        ContactKind.FollowUp when _generator.Chance(AnotherTherapist) =>
            [new Activity(TherapyCodes.EmploymentSupport, StaffTable.Draw(_referral.ProviderNumber, StaffRole.EmploymentAdvice, _generator))],
        ContactKind.Outside => DrawTherapy(_plan.First, _referral.Timeline.HighIntensity),
        _ => [new Activity(_generator.Chance(AssessmentCoded) ? TherapyCodes.OtherProcedure : null, DrawStaff(high: false))],
    };

    private bool IsHigh(int treatment) => _referral.Timeline.HighIntensity && (treatment >= _plan.StepAt == _plan.StepUp);

    private Activity[] DrawTherapy(string code, bool high)
    {
        if (_generator.Chance(NoActivity))
        {
            return [];
        }

        int? staff = DrawStaff(high);
        var first = new Activity(_generator.Chance(ActivityUncoded) ? null : code, staff);
        return _generator.Chance(SecondActivity) ? [first, DrawSecond(staff)] : [first];
    }

    private Activity DrawSecond(int? staff) => _generator.Below(10) switch
    {
        0 => new Activity(TherapyCodes.EmploymentSupport, StaffTable.Draw(_referral.ProviderNumber, StaffRole.EmploymentAdvice, _generator)),
        1 => new Activity(Code: null, staff),
        2 or 3 => new Activity(TherapyCodes.OtherProcedure, staff),
        4 => new Activity(TherapyCodes.DrawHigh(_referral.Complaint, _generator), staff),
        _ => new Activity(TherapyCodes.DrawLow(_generator), staff),
    };

    private int? DrawStaff(bool high)
    {
        if (_generator.Chance(StaffMissing))
        {
            return null;
        }

        return _generator.Chance(AnotherTherapist) ? StaffTable.Draw(_referral.ProviderNumber, high ? StaffRole.HighIntensity : StaffRole.LowIntensity, _generator)
            : high ? _highStaff
            : _lowStaff;
    }
}
