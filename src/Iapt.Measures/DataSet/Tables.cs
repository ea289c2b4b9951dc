using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The tables of data set v2.1 that belong to a referral, and how (<c>decisions.md</c> 17).</summary>
public static class Tables
{
    /// <summary>A care contact, of any kind and attendance (IDS201).</summary>
    public static Subject CareContact { get; } = new("care contact", "care contacts", Ids201.Table, "Unique_CareContactID")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.History, Ids201.PathwayID, Ids101.PathwayID),
        Date = Ids201.CareContDate,
        Month = Ids201.Unique_MonthID,
        Identity = Ids201.Unique_CareContactID,
        RecordId = Ids201.UniqueID_IDS201,
    };

    /// <summary>An activity of a care contact (IDS202).</summary>
    public static Subject CareActivity { get; } = new("care activity", "care activities", Ids202.Table, "Unique_CareActivityID")
    {
        Link = new TableLink(CareContact, LinkKind.History, Ids202.Unique_CareContactID, Ids201.Unique_CareContactID),
        Month = Ids202.Unique_MonthID,
        Identity = Ids202.Unique_CareActivityID,
        RecordId = Ids202.UniqueID_IDS202,
    };

    /// <summary>A log of internet enabled therapy (IDS205).</summary>
    public static Subject InternetTherapyLog { get; } = new("internet enabled therapy log", "internet enabled therapy logs", Ids205.Table, "UniqueID_IDS205")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.History, Ids205.PathwayID, Ids101.PathwayID),
        Date = Ids205.EndDateIntEnabledTherLog,
        Month = Ids205.Unique_MonthID,
        Identity = Ids205.UniqueID_IDS205,
        RecordId = Ids205.UniqueID_IDS205,
    };

    /// <summary>A score recorded for a referral (IDS606).</summary>
    public static Subject ReferralScore { get; } = new("score of a referral", "scores of referrals", Ids606.Table, "UniqueID_IDS606")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.History, Ids606.PathwayID, Ids101.PathwayID),
        Date = Ids606.AssToolCompDate,
        Month = Ids606.Unique_MonthID,
        Identity = Ids606.UniqueID_IDS606,
        RecordId = Ids606.UniqueID_IDS606,
    };

    /// <summary>A score recorded for an activity of a contact, dated by the contact (IDS607).</summary>
    public static Subject ContactScore { get; } = new("score of a contact", "scores of contacts", Ids607.Table, "UniqueID_IDS607")
    {
        Link = new TableLink(CareContact, LinkKind.History, Ids607.Unique_CareContactID, Ids201.Unique_CareContactID),
        Month = Ids607.Unique_MonthID,
        Identity = Ids607.UniqueID_IDS607,
        RecordId = Ids607.UniqueID_IDS607,
    };

    /// <summary>The activity that a score of a contact was recorded for.</summary>
    public static Subject ActivityOfScore { get; } = new("activity of a score", "activities of scores", Ids202.Table, "Unique_CareActivityID")
    {
        Link = new TableLink(ContactScore, LinkKind.History, Ids202.Unique_CareActivityID, Ids607.Unique_CareActivityID),
        Month = Ids202.Unique_MonthID,
        Identity = Ids202.Unique_CareActivityID,
        RecordId = Ids202.UniqueID_IDS202,
    };

    /// <summary>A presenting complaint of a referral (IDS603).</summary>
    public static Subject PresentingComplaint { get; } = new("presenting complaint", "presenting complaints", Ids603.Table, "UniqueID_IDS603")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids603.PathwayID, Ids101.PathwayID) { ChildRecord = Ids603.RecordNumber },
        Month = Ids603.Unique_MonthID,
        RecordId = Ids603.UniqueID_IDS603,
    };

    /// <summary>A long term condition of a referral (IDS602).</summary>
    public static Subject LongTermCondition { get; } = new("long term condition", "long term conditions", Ids602.Table, "UniqueID_IDS602")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids602.PathwayID, Ids101.PathwayID) { ChildRecord = Ids602.RecordNumber },
        Month = Ids602.Unique_MonthID,
        RecordId = Ids602.UniqueID_IDS602,
    };

    /// <summary>The person referred (IDS001).</summary>
    public static Subject Person { get; } = new("person", "people", Ids001.Table, "Person_ID")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids001.Person_ID, Ids101.Person_ID) { ChildRecord = Ids001.RecordNumber },
        Month = Ids001.Unique_MonthID,
        RecordId = Ids001.UniqueID_IDS001,
    };

    /// <summary>An employment status of the person referred (IDS004).</summary>
    public static Subject EmploymentStatus { get; } = new("employment status record", "employment status records", Ids004.Table, "UniqueID_IDS004")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids004.Person_ID, Ids101.Person_ID) { ChildRecord = Ids004.RecordNumber },
        Date = Ids004.EmployStatusRecDate,
        Month = Ids004.Unique_MonthID,
        RecordId = Ids004.UniqueID_IDS004,
    };

    /// <summary>An employment status that is counted by itself, whatever referrals the person has (IDS004).</summary>
    public static Subject EmploymentStatusRecord { get; } = EmploymentStatus with
    {
        Link = EmploymentStatus.Link! with { Kind = LinkKind.Owner },
        Identity = Ids004.UniqueID_IDS004,
    };

    /// <summary>A disability of the person referred (IDS007).</summary>
    public static Subject Disability { get; } = new("disability", "disabilities", Ids007.Table, "UniqueID_IDS007")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids007.Person_ID, Ids101.Person_ID) { ChildRecord = Ids007.RecordNumber },
        Month = Ids007.Unique_MonthID,
        RecordId = Ids007.UniqueID_IDS007,
    };

    /// <summary>A social or personal circumstance of the person referred (IDS011).</summary>
    public static Subject Circumstance { get; } = new("social or personal circumstance", "social and personal circumstances", Ids011.Table, "UniqueID_IDS011")
    {
        Link = new TableLink(Subject.Pathway, LinkKind.Record, Ids011.Person_ID, Ids101.Person_ID) { ChildRecord = Ids011.RecordNumber },
        Month = Ids011.Unique_MonthID,
        RecordId = Ids011.UniqueID_IDS011,
    };

    /// <summary>A qualification of the member of staff of an activity (IDS902).</summary>
    public static Subject StaffQualification { get; } = new("qualification of staff", "qualifications of staff", Ids902.Table, "UniqueID_IDS902")
    {
        Link = new TableLink(CareActivity, LinkKind.Shared, Ids902.Unique_CarePersonnelID_Local, Ids202.Unique_CarePersonnelID_Local),
        Month = Ids902.Unique_MonthID,
        RecordId = Ids902.UniqueID_IDS902,
    };

    /// <summary>Every table that belongs to a referral, each after what it belongs to.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        CareContact, CareActivity, InternetTherapyLog, ReferralScore, ContactScore, ActivityOfScore, PresentingComplaint, LongTermCondition, Person, EmploymentStatus,
        EmploymentStatusRecord, Disability, Circumstance, StaffQualification,
    ];
}
