using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Results;

/// <summary>Reads the section HEAD of a partial table.</summary>
internal static class HeadReader
{
    private const int MonthsInYear = 12;
    private const int EarliestMonth = MonthsInYear;
    private const int LatestMonth = (9998 * MonthsInYear) + MonthsInYear - 1;

    internal static PartialTableHeader Read(SectionReader section)
    {
        var version = section.Text();
        var instruments = section.Hex(PartialTableFormat.FingerprintBytes);
        var measures = Measures(ref section);
        var breakdowns = Breakdowns(ref section);
        var leaves = Leaves(ref section);
        var flags = section.Byte(PartialTableFormat.Snapshots | PartialTableFormat.Rederived);
        var (supplied, absent) = (section.Texts(), section.Texts());
        var (periods, levels) = (Periods(ref section), Levels(ref section));
        var organisations = section.Byte(1) == 0 ? null : section.Hex(PartialTableFormat.DigestBytes);
        section.End();
        return new PartialTableHeader
        {
            Version = version,
            Instruments = instruments,
            Measures = measures,
            Breakdowns = breakdowns,
            Leaves = leaves,
            HasSnapshots = (flags & PartialTableFormat.Snapshots) != 0,
            IsRederived = (flags & PartialTableFormat.Rederived) != 0,
            Supplied = supplied,
            Absent = absent,
            Periods = periods,
            Levels = levels,
            Organisations = organisations,
        };
    }

    private static List<PartialMeasure> Measures(ref SectionReader section)
    {
        var measures = new List<PartialMeasure>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var left = section.Count(); left > 0; left--)
        {
            var measure = new PartialMeasure(section.Text(), section.Hex(PartialTableFormat.FingerprintBytes), section.Byte(1) == 1);
            measures.Add(ids.Add(measure.Id) ? measure : throw SectionReader.Corrupted("a measure stands twice"));
        }

        return measures;
    }

    private static List<PartialBreakdown> Breakdowns(ref SectionReader section)
    {
        var breakdowns = new List<PartialBreakdown>();
        for (var left = section.Count(); left > 0; left--)
        {
            var breakdown = new PartialBreakdown(section.Text(), section.Hex(PartialTableFormat.FingerprintBytes), section.Byte(1) == 1, Groups(ref section));
            breakdowns.Add(breakdowns.Count == 0 || string.CompareOrdinal(breakdowns[^1].Id, breakdown.Id) < 0 ? breakdown : throw SectionReader.Corrupted("breakdowns that are not in order"));
        }

        return breakdowns;
    }

    private static List<PartialGroup> Groups(ref SectionReader section)
    {
        var groups = new List<PartialGroup>();
        for (var left = section.Count(); left > 0; left--)
        {
            groups.Add(new PartialGroup(section.Text(), section.Text() is { Length: > 0 } second ? second : null));
        }

        return groups;
    }

    private static List<PartialLeaf> Leaves(ref SectionReader section)
    {
        var leaves = new List<PartialLeaf>();
        for (var left = section.Count(); left > 0; left--)
        {
            leaves.Add(new PartialLeaf((LeafKind)section.Byte((int)LeafKind.Distribution), section.Hex(PartialTableFormat.FingerprintBytes)));
        }

        return leaves;
    }

    private static List<ReportingPeriod> Periods(ref SectionReader section)
    {
        var periods = new List<ReportingPeriod>();
        for (var left = section.Count(); left > 0; left--)
        {
            var period = Period((Cadence)section.Byte((int)Cadence.Range), section.Number(), section.Number());
            periods.Add(periods.Count == 0 || PartialTableHeader.InOrder.Compare(periods[^1], period) < 0 ? period : throw SectionReader.Corrupted("periods that are not in order"));
        }

        return periods;
    }

    private static ReportingPeriod Period(Cadence cadence, long first, long last)
    {
        if (first < EarliestMonth || last > LatestMonth || first > last)
        {
            throw SectionReader.Corrupted("a period that cannot be one");
        }

        var (start, end) = (Month((int)first), Month((int)last));
        var financialYear = start.Month > 3 ? start.Year : start.Year - 1;
        var period = cadence switch
        {
            Cadence.Month => ReportingPeriod.Month(start),
            Cadence.Quarter => ReportingPeriod.Quarter(financialYear, ((start.Month + 8) % MonthsInYear / 3) + 1),
            Cadence.Year => ReportingPeriod.FinancialYear(financialYear),
            _ => ReportingPeriod.Between(start, end),
        };
        return period.Cadence == cadence && period.FirstMonth == start && period.LastMonth == end ? period : throw SectionReader.Corrupted("a period that cannot be one");
    }

    private static YearMonth Month(int number) => new(number / MonthsInYear, (number % MonthsInYear) + 1);

    private static List<GroupLevel> Levels(ref SectionReader section)
    {
        var levels = new List<GroupLevel>();
        for (var left = section.Count(); left > 0; left--)
        {
            var level = (GroupLevel)section.Byte((int)GroupLevel.Provider);
            levels.Add(levels.Count == 0 || levels[^1] < level ? level : throw SectionReader.Corrupted("levels that are not in order"));
        }

        return levels;
    }
}
