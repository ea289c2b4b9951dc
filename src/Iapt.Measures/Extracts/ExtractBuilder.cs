using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>Takes the rows of IDS101Referral.</summary>
public sealed class ExtractBuilder : RowBuilder
{
    private readonly StageRules _rules;
    private readonly IdentifierColumn _pathway;
    private readonly IntegerColumn[] _months;

    /// <summary>A builder for rows with these fields.</summary>
    /// <param name="fields">The fields of the input, each once; <c>PathwayID</c> is required.</param>
    /// <param name="memory">How many bytes of columns to hold in memory; what is beyond goes to a temporary file without a name.</param>
    /// <exception cref="ArgumentException">A field stands twice, or <c>PathwayID</c> is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than no memory.</exception>
    public ExtractBuilder(IEnumerable<Field> fields, long memory = long.MaxValue)
        : base(fields, memory)
    {
        _pathway = (IdentifierColumn?)ColumnOf(PathwayID) ?? throw new ArgumentException("An extract needs PathwayID.", nameof(fields));
        _months = [.. new Field[] { Unique_MonthID, ReportingPeriodStartDate }.Select(ColumnOf).OfType<IntegerColumn>()];
        _rules = new StageRules(field => (IntegerColumn?)ColumnOf(field), Fields);
    }

    /// <summary>Ends the extract: decides which row of each pathway is reported.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    public Extract Build(OrganisationTable? organisations = null)
    {
        Complete();
        return new Extract(Columns, Count, Locators, Issues, organisations ?? OrganisationTable.Empty);
    }

    private protected override void CheckRow(int slot)
    {
        if (_pathway.StagedKey(slot) == 0)
        {
            Leave(IssueCode.MissingPathwayId, PathwayID);
        }

        if (_months.Length > 0 && Array.TrueForAll(_months, month => month.Stage[slot] == int.MinValue))
        {
            Leave(IssueCode.UnreadableMonth, Unique_MonthID);
        }
    }

    private protected override void CheckStage(int rows, Action<int, IssueCode, Field> report) => _rules.Check(rows, report);

    private protected override IssueCode? ReasonToLeave(IssueCode issue, Field field) =>
        field == ReferralRequestReceivedDate ? IssueCode.UnreadableRequiredDate
        : field == Unique_MonthID || field == ReportingPeriodStartDate ? IssueCode.UnreadableMonth
        : null;
}
