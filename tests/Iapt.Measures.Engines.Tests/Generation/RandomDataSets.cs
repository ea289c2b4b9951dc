using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.DataSet;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Generation;

/// <summary>
/// Random data sets of all tables for the laws that engines obey, from a seed: contacts on one day, records that come again in later months, dates beside the bounds of
/// referral and period, orphans, scores out of range, several records of a person, staff with and without qualifications.
/// </summary>
internal sealed class RandomDataSets
{
    private const int MonthsCovered = 6;
    private static readonly string[] Sources = [.. ReferralSources.Known.Order(StringComparer.Ordinal), "ZZ"];
    private static readonly string[] Ends = [.. EndCodes.Valid.Order(StringComparer.Ordinal), "15", "99"];
    private static readonly YearMonth FirstMonth = new(2024, 1);

    private readonly Dice _dice;
    private readonly RandomCare _care;
    private readonly RandomPeople _people;
    private readonly bool _hasMonths;
    private readonly TableTexts _referrals;

    private RandomDataSets(ulong seed, bool hasMonths, bool untidy)
    {
        _dice = new Dice(seed);
        _hasMonths = hasMonths;
        var texts = new RandomTexts(_dice, hasMonths, untidy);
        _care = new RandomCare(_dice, texts, hasMonths);
        _people = new RandomPeople(_dice, texts, hasMonths);
        Field[] months = hasMonths ? [Ids101.Unique_MonthID, Ids101.UsePathway_Flag, Ids101.UseQuarterReferral_Flag] : [];
        _referrals = new TableTexts(
            "IDS101Referral",
            [
                Ids101.PathwayID, Ids101.Person_ID, Ids101.RecordNumber, Ids101.UniqueID_IDS101, .. months, Ids101.OrgID_Provider, Ids101.OrgIDComm,
                Ids101.ReferralRequestReceivedDate, Ids101.SourceOfReferralIAPT, Ids101.ServDischDate, Ids101.EndCode,
            ]);
        Texts = texts;
    }

    private RandomTexts Texts { get; }

    /// <summary>A data set of snapshots, for months, a quarter and a year; or one snapshot without months.</summary>
    internal static RandomDataSet Of(ulong seed, int pathways, bool hasMonths, bool untidy = true)
    {
        var made = new RandomDataSets(seed, hasMonths, untidy);
        for (var number = 1; number <= pathways; number++)
        {
            made.AddPathway(number);
        }

        made._people.AddStaff();
        return new RandomDataSet
        {
            ReferralFields = made._referrals.Table.Fields,
            Referrals = made._referrals.Rows,
            Tables = [.. made._care.Tables, .. made._people.Tables],
            Organisations = CellTexts.Organisations,
            Periods =
            [
                ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.FinancialYear(2023),
            ],
        };
    }

    private void AddPathway(int number)
    {
        var pathway = "P" + number.ToString(CultureInfo.InvariantCulture);
        var person = "Q" + (_dice.OneIn(4) ? _dice.Between(1, number) : number).ToString(CultureInfo.InvariantCulture);
        var received = new LocalDate(2023, 11, 1).PlusDays(_dice.Below(210));
        LocalDate? discharged = _dice.OneIn(2) ? received.PlusDays(_dice.Below(170)) : null;
        var start = _dice.Below(MonthsCovered);
        var count = _hasMonths ? _dice.Between(1, MonthsCovered - start) : 1;
        for (var at = start; at < start + count; at++)
        {
            var month = FirstMonth.PlusMonths(at);
            var record = _dice.OneIn(12) ? null : $"{person}-{month.Month}-{(_dice.OneIn(6) ? 1 : 0)}";
            AddReferral(number, pathway, person, record, month, received, discharged, isLast: at == start + count - 1);
            if (_dice.OneIn(15))
            {
                AddReferral(number, pathway, person, record, month, received, discharged, isLast: at == start + count - 1);
            }

            _people.AddRecord(pathway, person, record, month, received, discharged);
        }

        _care.AddPathway(pathway, received, discharged);
    }

    private void AddReferral(int number, string pathway, string person, string? record, YearMonth month, LocalDate received, LocalDate? discharged, bool isLast)
    {
        (Field, string?)[] cells =
        [
            (Ids101.PathwayID, pathway), (Ids101.Person_ID, _dice.OneIn(30) ? null : person), (Ids101.RecordNumber, record),
            (Ids101.UniqueID_IDS101, (number * 100 + _dice.Below(100)).ToString(CultureInfo.InvariantCulture)),
            (Ids101.OrgID_Provider, _dice.Of(["RX1", "RX2", "RX3", null])), (Ids101.OrgIDComm, _dice.Of(["A1", "A2", "a5", null])),
            (Ids101.ReferralRequestReceivedDate, _dice.OneIn(25) ? null : Texts.Date(received)), (Ids101.SourceOfReferralIAPT, _dice.OneIn(9) ? null : _dice.Of(Sources)),
            (Ids101.ServDischDate, discharged is { } end ? Texts.Date(end) : null), (Ids101.EndCode, discharged is null ? null : _dice.OneIn(9) ? null : _dice.Of(Ends)),
        ];
        (Field, string?)[] ofMonth =
        [
            (Ids101.Unique_MonthID, Texts.Month(month)), (Ids101.UsePathway_Flag, _dice.OneIn(12) ? "False" : "True"),
            (Ids101.UseQuarterReferral_Flag, isLast || month.Month % 3 == 0 ? "True" : "False"),
        ];
        _referrals.Add(_hasMonths ? [.. cells, .. ofMonth] : cells);
    }
}
