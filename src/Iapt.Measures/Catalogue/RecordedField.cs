using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids004;

namespace Iapt.Measures.Catalogue;

/// <summary>A coded field of the employment status records, and the four measures of how it is filled in.</summary>
/// <param name="Field">The field.</param>
/// <param name="Answers">The codes that answer.</param>
/// <param name="Defaults">The codes that say why there is no answer.</param>
internal sealed record RecordedField(CodeField Field, ImmutableArray<string> Answers, ImmutableArray<string> Defaults)
{
    // No national list of these fields holds it.
    private const string NoSuchCode = "QQ";

    private static readonly Predicate Recorded = Selected.InThePeriod & EmployStatusRecDate.InPeriod;

    private ImmutableArray<string> Listed => [.. Answers, .. Defaults];

    internal MeasureDefinition Valid(string id, string name) =>
        Of(id, name, Field.In(Answers.AsSpan())).With(Rows(Answers, [.. Defaults, NoSuchCode])).Unknown(With(LastDay, ""));

    internal MeasureDefinition Default(string id, string name) =>
        Of(id, name, Field.In(Defaults.AsSpan())).With(Rows(Defaults, [.. Answers, NoSuchCode])).Unknown(With(LastDay, ""));

    // Of a record without a code 'not in' says nothing: it is missing, and not invalid.
    internal MeasureDefinition Invalid(string id, string name) =>
        Of(id, name, !Field.In(Listed.AsSpan())).With(Rows([NoSuchCode], Listed)).Unknown(With(LastDay, ""));

    internal MeasureDefinition Missing(string id, string name) =>
        Of(id, name, Field.IsNull).With(Rows([""], [.. Listed, NoSuchCode])).NeverUnknown();

    private static MeasureDefinition Of(string id, string name, Predicate where) => Count(Tables.EmploymentStatusRecord, id, name, Recorded & where)
        .Reading(EmploymentReadings.NoRecordIsSelected)
        .From(MonthlyMetadata.V21);

    private Cells With(string date, string code) => Cells.Of(EmployStatusRecDate.Being(date), Field.Being(code));

    private Example[] Rows(ImmutableArray<string> counted, ImmutableArray<string> notCounted) =>
    [
        .. counted.Select(code => Example.Counted(With(LastDay, code))),
        Example.Counted(With(FirstDay, counted[0])),
        .. notCounted.Select(code => Example.NotCounted(With(LastDay, code))),
        Example.NotCounted(With(DayBefore, counted[0])),
        Example.NotCounted(With(DayAfter, counted[0])),
    ];
}
