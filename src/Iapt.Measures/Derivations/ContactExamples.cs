using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Contacts that show what is known of them from their activities.</summary>
internal static class ContactExamples
{
    internal static IEnumerable<Example> OfOther { get; } =
    [
        Shows(true, Therapy),
        Shows(true, Support, Therapy),
        Shows(false, Support),
        Shows(false, Uncoded),
        Shows(false),
    ];

    internal static IEnumerable<Example> OfUncoded { get; } =
    [
        Shows(true, Uncoded),
        Shows(true, Support, Uncoded),
        Shows(false, Support),
        Shows(false),
    ];

    internal static IEnumerable<Example> Of(TherapyType type)
    {
        var another = type.Sessions == Ids101Therapies.EmploymentSupport_Count ? Therapy : Support;
        return
        [
            .. type.Codes.Select(code => Shows(true, Activity(code))),
            Shows(true, another, Activity(type.Sessions)),
            Shows(false, another),
            Shows(false, Uncoded),
            Shows(false),

            // An activity submitted again in a later month is what that month says; one of a month after the period does not exist yet.
            Shows(false, Submitted(Activity(type.Sessions), EarlierMonth), Submitted(another, "1490")),
            Shows(true, Submitted(Activity(type.Sessions), EarlierMonth)),
            Shows(true, Submitted(Activity(type.Sessions), "1490"), Submitted(another, LaterMonth)),
            Shows(false, Submitted(Activity(type.Sessions), LaterMonth)),
        ];
    }

    private static ChildRow Submitted(ChildRow activity, string month) =>
        activity with { Cells = [.. activity.Cells, Ids202.Unique_CareActivityID.Being("A1"), Ids202.Unique_MonthID.Being(month)] };

    private static Example Shows(bool holds, params ReadOnlySpan<ChildRow> activities) => Is(holds, Closed).With(Contact("2024-05-15").With(activities));
}
