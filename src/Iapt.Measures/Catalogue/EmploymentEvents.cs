using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>What happens to employment support in a period, and the example rows of it.</summary>
internal static class EmploymentEvents
{
    internal static Predicate RecordBegan { get; } = Selected.InThePeriod & RecordStartDate.InPeriod;

    internal static Predicate SupportBegan { get; } = Selected.InThePeriod & EmpSupport_FirstDate.InPeriod;

    internal static Predicate SupportEnded { get; } = Selected.InThePeriod & EmpSupport_DischargedInPeriodDate.InPeriod;

    /// <summary>Support that was given, and not only recorded as ended.</summary>
    internal static Predicate GivenSupportEnded { get; } = SupportEnded & EmpSupport_FirstDate.IsRecorded;

    internal static Cells RecordBeganOn(string date) => RecordStartDate.Being(date);

    internal static Cells SupportBeganOn(string date) => EmpSupport_FirstDate.Being(date);

    internal static Cells SupportEndedOn(string date) => EmpSupport_DischargedInPeriodDate.Being(date);

    internal static Cells NeverSupported => EmpSupport_FirstDate.NotRecorded();

    /// <summary>Began in April and ended on a day.</summary>
    /// <param name="date">The day.</param>
    internal static Cells GivenSupportEndedOn(string date) => Cells.Of(SupportBeganOn(DayBefore), SupportEndedOn(date));

    /// <summary>Shows a measure by the one date that it asks for.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="date">The date.</param>
    /// <param name="row">The other fields that matter.</param>
    internal static MeasureDefinition ShownByDate(this MeasureDefinition measure, DateField date, params ReadOnlySpan<Cells> row)
    {
        var others = Cells.Of(row);
        return measure
            .Counted(date.Being(FirstDay), others)
            .Counted(date.Being(LastDay), others)
            .NotCounted(date.Being(DayBefore), others)
            .NotCounted(date.Being(DayAfter), others)
            .NotCounted(date.NotRecorded(), others);
    }
}
