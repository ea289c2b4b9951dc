namespace Iapt.Measures.Audit;

/// <summary>Complaints of courses of therapy against the anxiety disorders that they are among.</summary>
internal static class CourseComplaintCheck
{
    private const string Anxiety = "ANXIETY (TOTAL)";

    // In these years "Anxiety (Total)" is the sum of its disorders; which they are changed in 2022-23 (published-figures.md 6).
    private static readonly Years Listed = new(2020, 2024);
    private static readonly Years WithBodyDysmorphic = new(2020, 2021);

    private static readonly string[] Apart =
        ["DEPRESSION", "ALL", "CHRONIC FATIGUE SYNDROME", "IRRITABLE BOWEL SYNDROME", "MUS NOT OTHERWISE SPECIFIED", "BODY DYSMORPHIC DISORDER"];

    /// <summary>Checks the tables of courses of therapy.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var rows = context.Rows.Where(row => row.Place.Series == FigureSeries.Proms && Listed.Cover(row.Place.Period));
        foreach (var therapy in rows.GroupBy(row => (row.File, row.Place.Period, row.Place.GroupType, row.Place.OrgCode, row.Place.OrgName, row.Place.VariableA, row.Occurrence)))
        {
            var complaints = therapy.ToList();
            if (complaints.Find(row => Labels.Of(row.Place.VariableType) is Anxiety) is not { } parent)
            {
                continue;
            }

            var children = complaints.FindAll(row => row != parent && IsAnxiety(row.Place));
            var number = WithBodyDysmorphic.Cover(parent.Place.Period) ? 11 : 10;
            foreach (var whole in parent.Figures.Where(figure => figure.Kind == StatisticKind.Count))
            {
                if (SumTest.Of(whole, children) is { } test && (test.IsOver || (test.IsShort && children.Count >= number)))
                {
                    context.Add(test.Tell(CheckNames.ParentChildren, true, parent.Place, "the anxiety disorders add up to Anxiety (Total)"));
                }
            }
        }
    }

    private static bool IsAnxiety(FigurePlace place)
    {
        var label = Labels.Of(place.VariableType);
        return !Apart.Contains(label, StringComparer.Ordinal) || (label is "BODY DYSMORPHIC DISORDER" && WithBodyDysmorphic.Cover(place.Period));
    }
}
