using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Properties.Generation;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Which rows and columns can make a difference.</summary>
internal sealed class RowLaws
{
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property The_order_of_rows_makes_no_difference(AnyRows rows, Reordering reordering) =>
        Ran.Same(Ran.Figures(rows.Extract), Ran.Figures(Row.ToExtract(reordering.Of(rows.Rows), rows.Supplied)));

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property Referrals_received_after_the_period_make_no_difference(Caseload caseload, Caseload later)
    {
        var after = later.Each(course => course.Shift(Math.Max(0, Days.End + 1 - course.Received)));
        return SameForEngland(caseload, after);
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property Referrals_discharged_before_the_period_make_no_difference(Caseload caseload, Caseload earlier)
    {
        var ended = earlier.Each(course => course with { Discharged = course.Discharged ?? Math.Max(course.Received, course.Sessions.Concat(course.Others).Append(course.Assessed ?? course.Received).Max()) });
        return SameForEngland(caseload, ended.Each(course => course.Shift(Math.Min(0, Days.Start - 1 - course.Discharged!.Value))));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property Rows_that_are_not_reported_for_their_pathway_make_no_difference(Caseload caseload, AnyRows others)
    {
        var reported = caseload.Courses.Select(course => course.Row.With(UsePathway_Flag, 1).With(UseQuarterReferral_Flag, 1)).ToList();
        var rest = others.Rows.Select((row, number) => new Row(row.Cells.RemoveRange(others.Supplied)).With(OrgID_Provider, (string?)null).With(UsePathway_Flag, number % 2 == 0 ? 0 : null));
        Field[] flags = [UsePathway_Flag, UseQuarterReferral_Flag];
        return Ran.Same(OfEngland(Ran.Figures(Row.ToExtract(reported, flags))), OfEngland(Ran.Figures(Row.ToExtract(reported.Concat(rest), flags))));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property A_column_that_no_definition_reads_makes_no_difference(AnyRows rows)
    {
        Field[] unread = [Person_ID, RecordNumber, UniqueID_IDS101];
        var more = rows.Rows.Select((row, number) => unread.Aggregate(row, (one, field) => one.With(field, FieldValue.Of($"{number % 3}"))));
        return Ran.Same(Ran.Figures(rows.Extract), Ran.Figures(Row.ToExtract(more, [.. rows.Supplied, .. unread])));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property An_instrument_without_columns_is_one_without_scores(Caseload caseload)
    {
        var without = caseload.Each(course => course with { Scores = [.. course.Scores.Where(scored => scored.Instrument != Instruments.KnownInstruments.Oci)] });
        Field[] fewer = [.. Row.Columns.Where(field => field != OCD_FirstScore && field != OCD_LastScore)];
        var builder = new ExtractBuilder(fewer);
        foreach (var row in without.Courses.Select(course => course.Row))
        {
            builder.BeginRow(1);
            foreach (var (field, value) in row.Cells)
            {
                builder.Set(field, value);
            }

            builder.EndRow();
        }

        var directly = OfOutcomes(Ran.Figures(without.Extract));
        return Ran.Same(directly, OfOutcomes(Ran.Figures(builder.Build(Organisations.Table))));
    }

    private static Property SameForEngland(Caseload caseload, Caseload irrelevant)
    {
        var both = Row.ToExtract(caseload.Courses.Concat(irrelevant.Courses.Select(course => course with { Pathway = "I" + course.Pathway })).Select(course => course.Row));
        return Ran.Same(OfEngland(Ran.Figures(caseload.Extract, Days.Month)), OfEngland(Ran.Figures(both, Days.Month)));
    }

    private static Dictionary<string, string> OfEngland(IReadOnlyDictionary<string, string> figures) =>
        figures.Where(figure => figure.Key.EndsWith(" all", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

    // The measures of paired scores name the columns of every instrument; those of outcomes reach them through ADSM only.
    private static Dictionary<string, string> OfOutcomes(IReadOnlyDictionary<string, string> figures)
    {
        string[] ids = [.. Ran.Definitions.Families.Single(family => string.Equals(family.Name, "outcomes", StringComparison.Ordinal)).Measures.Select(measure => measure.Id + " ")];
        return figures.Where(figure => ids.Any(id => figure.Key.StartsWith(id, StringComparison.Ordinal))).ToDictionary(StringComparer.Ordinal);
    }
}
