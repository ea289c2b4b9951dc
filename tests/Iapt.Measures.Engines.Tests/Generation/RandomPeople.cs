using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.DataSet;
using NodaTime;

namespace Iapt.Measures.Generation;

/// <summary>What is recorded of people, referrals and staff in each submission.</summary>
internal sealed class RandomPeople
{
    private readonly Dice _dice;
    private readonly RandomTexts _texts;
    private readonly TableTexts _people;
    private readonly TableTexts _statuses;
    private readonly TableTexts _disabilities;
    private readonly TableTexts _circumstances;
    private readonly TableTexts _conditions;
    private readonly TableTexts _complaints;
    private readonly TableTexts _staff;

    internal RandomPeople(Dice dice, RandomTexts texts, bool hasMonths)
    {
        _dice = dice;
        _texts = texts;
        IReadOnlyList<Field> Fields(IReadOnlyList<Field> all, Field month) => hasMonths ? all : [.. all.Where(field => field != month)];
        _people = new TableTexts(Ids001.Table, Fields(Ids001.All, Ids001.Unique_MonthID));
        _statuses = new TableTexts(Ids004.Table, Fields(Ids004.All, Ids004.Unique_MonthID));
        _disabilities = new TableTexts(Ids007.Table, Fields(Ids007.All, Ids007.Unique_MonthID));
        _circumstances = new TableTexts(Ids011.Table, Fields(Ids011.All, Ids011.Unique_MonthID));
        _conditions = new TableTexts(Ids602.Table, Fields(Ids602.All, Ids602.Unique_MonthID));
        _complaints = new TableTexts(Ids603.Table, Fields(Ids603.All, Ids603.Unique_MonthID));
        _staff = new TableTexts(Ids902.Table, Fields(Ids902.All, Ids902.Unique_MonthID));
    }

    internal IEnumerable<RandomTable> Tables =>
        [_people.Table, _statuses.Table, _disabilities.Table, _circumstances.Table, _conditions.Table, _complaints.Table, _staff.Table];

    internal void AddRecord(string pathway, string person, string? record, YearMonth month, LocalDate received, LocalDate? discharged)
    {
        if (!_dice.OneIn(8))
        {
            Add(_people, Ids001.Unique_MonthID, month, (Ids001.Person_ID, person), (Ids001.RecordNumber, record), (Ids001.Gender, _texts.Of(5, "1", "2")), (Ids001.EthnicCategory, _texts.Of(5, "A", "D", "H", "M", "R")));
            Add(_disabilities, Ids007.Unique_MonthID, month, (Ids007.Person_ID, person), (Ids007.RecordNumber, record), (Ids007.DisabCode, "01"));
            Add(_circumstances, Ids011.Unique_MonthID, month, (Ids011.Person_ID, person), (Ids011.RecordNumber, record), (Ids011.SocPerCircumstance, "76102007"));
            Add(_conditions, Ids602.Unique_MonthID, month, (Ids602.PathwayID, pathway), (Ids602.RecordNumber, record), (Ids602.LongTermCondition, "73211009"));
        }

        for (var complaints = _dice.Below(4); complaints > 0; complaints--)
        {
            Add(
                _complaints, Ids603.Unique_MonthID, month, (Ids603.PathwayID, pathway), (Ids603.RecordNumber, _dice.OneIn(10) ? null : record), (Ids603.UniqueID_IDS603, _texts.Record()),
                (Ids603.Validated_PresentingComplaint, _texts.Of(10, "F400", "F401", "f42.1", "F411", "F32", "F431", "K58", "-3", "G933")), (Ids603.PresCompCodSig, _texts.Of(5, "1", "2", "1.0")),
                (Ids603.PresCompDate, _texts.DateOrNone(received.PlusDays(_dice.Below(3)))));
        }

        for (var statuses = _dice.Below(4); statuses > 0; statuses--)
        {
            AddStatus(person, record, month, received, discharged);
        }
    }

    internal void AddStaff()
    {
        foreach (var staff in (string[])["S1", "S2", "S3", "S4", "S5", "S6"])
        {
            for (var records = _dice.Between(0, 8); records > 0; records--)
            {
                Add(
                    _staff, Ids902.Unique_MonthID, new YearMonth(2024, _dice.Between(1, 6)), (Ids902.Unique_CarePersonnelID_Local, staff), (Ids902.UniqueID_IDS902, _texts.Record()),
                    (Ids902.QualAttainLevelIAPT, _texts.Of(8, "10", "11", "31", "20", "99")), (Ids902.QualAwardedDate, _dice.OneIn(2) ? null : _texts.DateOrNone(Day())),
                    (Ids902.QualPlannedCompletionDate, _dice.OneIn(2) ? null : _texts.DateOrNone(Day())));
            }
        }

        LocalDate Day() => new LocalDate(2023, 12, 1).PlusDays(_dice.Below(200));
    }

    private void AddStatus(string person, string? record, YearMonth month, LocalDate received, LocalDate? discharged)
    {
        var day = _dice.Below(4) switch
        {
            0 => received.PlusDays(_dice.Between(-1, 1)),
            1 when discharged is { } end => end.PlusDays(_dice.Between(-1, 1)),
            2 => month.OnDayOfMonth(_dice.Between(1, 28)),
            _ => received.PlusDays(_dice.Below(90)),
        };
        Add(
            _statuses, Ids004.Unique_MonthID, month, (Ids004.Person_ID, person), (Ids004.RecordNumber, _dice.OneIn(12) ? null : record), (Ids004.UniqueID_IDS004, _texts.Record()),
            (Ids004.EmployStatus, _texts.Of(8, "01", "02", "3", "08", "ZZ", "99")), (Ids004.EmployStatusRecDate, _texts.DateOrNone(day)), (Ids004.WeekHoursWorked, _texts.Of(4, "01", "02", "97", "99", "QQ")),
            (Ids004.SickAbsenceInd, _texts.Of(6, "Y", "N", "8", "Z", "q")), (Ids004.SSPInd, _texts.Of(4, "Y", "N", "U", "Z")), (Ids004.BenefitRecInd, _texts.Of(4, "Y", "N", "U", "Z", "QQ")),
            (Ids004.ESAInd, _texts.Of(4, "Y", "N", "U", "QQ")), (Ids004.UCInd, _texts.Of(4, "Y", "N", "U", "Z", "QQ")), (Ids004.PIPInd, _texts.Of(4, "Y", "N", "U", "Z", "QQ")), (Ids004.EmpSupportInd, _texts.Of(4, "Y", "N", "U", "Z", "QQ")),
            (Ids004.EmpSupportDischargeDate, _dice.OneIn(2) ? null : _texts.DateOrNone(day.PlusDays(_dice.Below(60)))));
        if (_dice.OneIn(6))
        {
            _statuses.Rows.Add([.. _statuses.Rows[^1]]);
        }
    }

    private void Add(TableTexts table, Field month, YearMonth at, params (Field, string?)[] cells) =>
        table.Add(_texts.HasMonths ? [.. cells, (month, _texts.Month(at))] : cells);
}
