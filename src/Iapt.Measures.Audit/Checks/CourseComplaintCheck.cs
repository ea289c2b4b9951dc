using System.Collections.Frozen;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Complaints of courses of therapy against the anxiety disorders that they are among.</summary>
internal static class CourseComplaintCheck
{
    private const string Anxiety = "Anxiety (Total)";
    private const string BodyDysmorphic = "Body Dysmorphic Disorder";

    // In these years "Anxiety (Total)" is the sum of its disorders; in the first two body dysmorphic disorder is among them (published-figures.md 6).
    private static readonly Years Listed = new(2020, 2024);
    private static readonly Years WithBodyDysmorphic = new(2020, 2021);

    private static readonly FrozenSet<string> Disorders = CoursesOfTherapy.Diagnosis.Groups.Single(group => string.Equals(group.VariableA, Anxiety, StringComparison.Ordinal)).Parts
        .Select(part => AnnualLabels.Plain(CoursesOfTherapy.Diagnosis.Groups[part - 1].VariableA))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Checks the tables of courses of therapy.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var rows = context.Rows.Where(row => row.Place.Series == FigureSeries.Proms && Listed.Cover(row.Place.Period));
        foreach (var therapy in rows.GroupBy(row => (row.File, row.Place.Period, row.Place.GroupType, row.Place.OrgCode, row.Place.OrgName, row.Place.VariableA, row.Occurrence)))
        {
            var complaints = therapy.ToList();
            if (complaints.Find(row => AnnualLabels.AreSame(row.Place.VariableType, Anxiety)) is not { } parent)
            {
                continue;
            }

            var children = complaints.FindAll(row => row != parent && IsAnxiety(row.Place));
            var number = Disorders.Count + (WithBodyDysmorphic.Cover(parent.Place.Period) ? 1 : 0);
            foreach (var whole in parent.Figures.Where(figure => figure.Kind == StatisticKind.Count))
            {
                if (SumTest.Of(whole, children) is { } test && (test.IsOver || (test.IsShort && children.Count >= number)))
                {
                    context.Add(test.Tell(CheckNames.ParentChildren, true, parent.Place, "the anxiety disorders add up to Anxiety (Total)"));
                }
            }
        }
    }

    private static bool IsAnxiety(FigurePlace place) => Disorders.Contains(AnnualLabels.Plain(place.VariableType))
        || (AnnualLabels.AreSame(place.VariableType, BodyDysmorphic) && WithBodyDysmorphic.Cover(place.Period));
}
