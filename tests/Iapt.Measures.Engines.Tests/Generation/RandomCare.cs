using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Generation;

/// <summary>Contacts, activities, internet therapy logs and scores of pathways.</summary>
internal sealed class RandomCare
{
    private static readonly string[] Therapies = [.. TherapyTypes.All.SelectMany(type => type.Codes)];
    private static readonly string[] Tools = [.. AssessmentTools.All.Select(tool => tool.Code)];

    private readonly Dice _dice;
    private readonly RandomTexts _texts;
    private readonly TableTexts _contacts;
    private readonly TableTexts _activities;
    private readonly TableTexts _logs;
    private readonly TableTexts _scores;
    private readonly TableTexts _contactScores;
    private int _next;

    internal RandomCare(Dice dice, RandomTexts texts, bool hasMonths)
    {
        _dice = dice;
        _texts = texts;
        IReadOnlyList<Field> Fields(IReadOnlyList<Field> all, Field month) => hasMonths ? all : [.. all.Where(field => field != month)];
        _contacts = new TableTexts(Ids201.Table, Fields(Ids201.All, Ids201.Unique_MonthID));
        _activities = new TableTexts(Ids202.Table, Fields(Ids202.All, Ids202.Unique_MonthID));
        _logs = new TableTexts(Ids205.Table, Fields(Ids205.All, Ids205.Unique_MonthID));
        _scores = new TableTexts(Ids606.Table, Fields(Ids606.All, Ids606.Unique_MonthID));
        _contactScores = new TableTexts(Ids607.Table, Fields(Ids607.All, Ids607.Unique_MonthID));
    }

    internal IEnumerable<RandomTable> Tables => [_contacts.Table, _activities.Table, _logs.Table, _scores.Table, _contactScores.Table];

    internal void AddPathway(string pathway, LocalDate received, LocalDate? discharged)
    {
        if (_dice.OneIn(2))
        {
            AddCourse(pathway, received, discharged ?? received.PlusDays(90));
        }

        var day = received;
        for (var contacts = _dice.Below(9); contacts > 0; contacts--)
        {
            day = _dice.Below(6) switch
            {
                0 => day,
                1 when discharged is { } end => end.PlusDays(_dice.Between(-1, 1)),
                2 => received.PlusDays(_dice.Between(-2, 2)),
                _ => day.PlusDays(_dice.Between(1, 30)),
            };
            AddContact(_dice.OneIn(40) ? "NOBODY" : pathway, day);
        }

        for (var logs = _dice.OneIn(4) ? _dice.Between(1, 3) : 0; logs > 0; logs--)
        {
            AddLog(pathway, received.PlusDays(_dice.Between(-1, 120)));
        }

        for (var scores = _dice.Below(7); scores > 0; scores--)
        {
            AddScore(pathway, received.PlusDays(_dice.Between(-1, 100)));
        }
    }

    // A course of treatment as services give it: an assessment, then sessions of one therapy after each other, with scores at the first and the last.
    private void AddCourse(string pathway, LocalDate received, LocalDate end)
    {
        var therapy = _dice.Of(Therapies);
        var first = received.PlusDays(_dice.Below(20));
        AddAttended(pathway, received.PlusDays(_dice.Below(5)), "01", null);
        var last = first;
        for (var day = first; day <= end; day = day.PlusDays(_dice.Between(4, 40)))
        {
            therapy = _dice.OneIn(4) ? _dice.Of(Therapies) : therapy;
            AddAttended(pathway, day, _dice.OneIn(5) ? "10" : "02", therapy);
            last = day;
        }

        foreach (var tool in AssessmentTools.All.Where(_ => !_dice.OneIn(6)))
        {
            AddPoints(pathway, first, tool);
            AddPoints(pathway, last, tool);
        }
    }

    private void AddAttended(string pathway, LocalDate day, string kind, string? therapy)
    {
        var id = NextId("C");
        Submit(_contacts, Ids201.Unique_MonthID, day, () =>
        [
            (Ids201.PathwayID, pathway), (Ids201.Unique_CareContactID, id), (Ids201.UniqueID_IDS201, _texts.Record()), (Ids201.CareContDate, _texts.Date(day)), (Ids201.CareContTime, _texts.Time()),
            (Ids201.PlannedCareContIndicator, "Y"), (Ids201.AttendOrDNACode, "5"), (Ids201.AppType, kind), (Ids201.ConsMechanism, _dice.Of(["01", "04", "09", "10", "12", "13", "11"])),
            (Ids201.IAPTLTCServiceInd, _dice.Of(["Y", "N"])), (Ids201.PsychMed, _dice.Of(["01", "02", "03"])),
        ]);
        var activity = NextId("A");
        Submit(_activities, Ids202.Unique_MonthID, day, () =>
        [
            (Ids202.PathwayID, pathway), (Ids202.Unique_CareContactID, id), (Ids202.Unique_CareActivityID, activity), (Ids202.UniqueID_IDS202, _texts.Record()),
            (Ids202.Unique_CarePersonnelID_Local, _dice.Of(["S1", "S2", "S3", "S4", "S5", "S6", "S7"])), (Ids202.CodeProcAndProcStatus, string.Equals(kind, "10", StringComparison.Ordinal) ? "1098051000000103" : therapy),
        ]);
        if (_dice.OneIn(2))
        {
            AddContactScore(pathway, id, activity, day);
        }
    }

    private void AddPoints(string pathway, LocalDate day, AssessmentTool tool) => Submit(_scores, Ids606.Unique_MonthID, day, () =>
    [
        (Ids606.PathwayID, pathway), (Ids606.UniqueID_IDS606, _texts.Record()), (Ids606.CodedAssToolType, tool.Code),
        (Ids606.PersScore, FixedPoint.Format(_dice.Between(tool.First.Minimum, tool.First.Maximum), tool.First.Decimals)), (Ids606.AssToolCompDate, _texts.Date(day)), (Ids606.AssToolCompTime, _texts.Time()),
    ]);

    private string NextId(string prefix) => prefix + (_next++).ToString(CultureInfo.InvariantCulture);

    // Once in the month of its date; now and then again in a later one, with other content.
    private void Submit(TableTexts table, Field month, LocalDate day, Func<(Field, string?)[]> cells)
    {
        var at = day.ToYearMonth();
        for (var times = _dice.OneIn(6) ? 2 : 1; times > 0; times--)
        {
            var row = cells();
            table.Add(_texts.HasMonths ? [.. row, (month, _texts.Month(at))] : row);
            at = at.PlusMonths(_dice.Below(3));
        }
    }

    private void AddContact(string pathway, LocalDate day)
    {
        var id = _dice.OneIn(30) ? null : NextId("C");
        Submit(_contacts, Ids201.Unique_MonthID, day, () =>
        [
            (Ids201.PathwayID, pathway), (Ids201.Unique_CareContactID, id), (Ids201.UniqueID_IDS201, _texts.Record()), (Ids201.CareContDate, _texts.DateOrNone(day)),
            (Ids201.CareContTime, _texts.Time()), (Ids201.PlannedCareContIndicator, _texts.Of(8, "Y", "Y", "N", " y")),
            (Ids201.AttendOrDNACode, _texts.Of(12, "5", "5", "6", "05", "3", "7", "2", "4")), (Ids201.AppType, _texts.Of(15, "01", "02", "02", "3", "03", "05", "06", "10", "04", "99")),
            (Ids201.ConsMechanism, _texts.Of(8, "01", "02", "03", "11", "98", "05", "2")), (Ids201.IAPTLTCServiceInd, _texts.Of(5, "Y", "N")), (Ids201.PsychMed, _texts.Of(3, "01", "02", "03", "04", "ZZ")),
        ]);
        for (var activities = _dice.Below(4); activities > 0; activities--)
        {
            var activity = _dice.OneIn(30) ? null : NextId("A");
            Submit(_activities, Ids202.Unique_MonthID, day, () =>
            [
                (Ids202.PathwayID, pathway), (Ids202.Unique_CareContactID, id), (Ids202.Unique_CareActivityID, activity), (Ids202.UniqueID_IDS202, _texts.Record()),
                (Ids202.Unique_CarePersonnelID_Local, _texts.Of(8, "S1", "S2", "S3", "S4", "S5", "S6", "S7")),
                (Ids202.CodeProcAndProcStatus, _texts.Of(8, _dice.Of(Therapies), _dice.Of(Therapies), "1098051000000103", "12345", "0304891004")),
            ]);
            if (_dice.OneIn(2))
            {
                AddContactScore(pathway, id, activity, day);
            }
        }
    }

    private (string? Tool, string? Name, string? Score) Score() => (
        _dice.OneIn(15) ? "99999" : _dice.Of([_dice.Of(Tools), _dice.Of(Tools), "720433000", "445455005", "932621000000100"]),
        _dice.OneIn(8) ? _dice.Of(["Mobility Inventory - ALONE", "Chalder fatigue", "other"]) : null,
        _texts.Of(12, "9", "10", "8", "7", "2", "15", "27", "28", "0", "9.0", "2.31", "2.5", "-1", "1.234", "4.00", "high", "501", "3"));

    private void AddContactScore(string pathway, string? contact, string? activity, LocalDate day)
    {
        Submit(_contactScores, Ids607.Unique_MonthID, day, () =>
        {
            var (tool, name, score) = Score();
            return
            [
                (Ids607.PathwayID, pathway), (Ids607.UniqueID_IDS607, _texts.Record()), (Ids607.Unique_CareContactID, contact),
                (Ids607.Unique_CareActivityID, _dice.OneIn(5) ? null : activity), (Ids607.CodedAssToolType, tool), (Ids607.CodedAssToolType_FSN, name), (Ids607.PersScore, score),
            ];
        });
    }

    private void AddScore(string pathway, LocalDate day)
    {
        Submit(_scores, Ids606.Unique_MonthID, day, () =>
        {
            var (tool, name, score) = Score();
            return
            [
                (Ids606.PathwayID, pathway), (Ids606.UniqueID_IDS606, _texts.Record()), (Ids606.CodedAssToolType, tool), (Ids606.CodedAssToolType_FSN, name),
                (Ids606.PersScore, score), (Ids606.AssToolCompDate, _texts.DateOrNone(day)), (Ids606.AssToolCompTime, _texts.Time()),
            ];
        });
    }

    private void AddLog(string pathway, LocalDate day)
    {
        var end = day.PlusDays(_dice.Below(12));
        Submit(_logs, Ids205.Unique_MonthID, end, () =>
        [
            (Ids205.PathwayID, pathway), (Ids205.UniqueID_IDS205, _texts.Record()), (Ids205.StartDateIntEnabledTherLog, _texts.DateOrNone(day)),
            (Ids205.EndDateIntEnabledTherLog, _texts.DateOrNone(end)), (Ids205.IntEnabledTherProg, "prog"), (Ids205.DurationIntEnabledTher, _texts.Of(6, "0", "30", "45", "-1")),
        ]);
    }
}
