using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>How the measures of integrated care and of employment support bound each other and those of all referrals.</summary>
internal static class EmploymentRelations
{
    private const string Months63 = Relations.EveryPublishedMonth;
    private const string ByConstruction = "by construction";

    internal static IReadOnlyList<Relation> All { get; } =
    [
        // Integrated care: with a first contact and without one are all finished courses.
        new(RelationKind.SumOf, ["M273", "M274"], "M076", Months63),
        new(RelationKind.SumOf, ["M276", "M284"], "M179", Months63),
        new(RelationKind.SumOf, ["M277", "M285"], "M191", Months63),
        AtMost("M273", "M275", "M276"),
        AtMost("M274", "M283", "M284"),
        Nested("M273", "M277", "M275"),
        Nested("M274", "M285", "M283"),

        // Finished courses: employment support began in the referral, or never or after it. Before the referral it is neither.
        AtMost("M076", "M296", "M306"),
        AtMost("M179", "M297", "M307"),
        AtMost("M185", "M298", "M308"),
        AtMost("M187", "M300", "M310"),
        AtMost("M189", "M301", "M311"),
        AtMost("M191", "M302", "M312"),
        AtMost("M193", "M304", "M314"),
        AtMost("M296", "M298", "M300", "M301"),
        AtMost("M306", "M308", "M310", "M311"),
        AtMost("M296", "M297", "M302"),
        AtMost("M306", "M307", "M312"),
        Nested("M296", "M304", "M302"),
        Nested("M306", "M314", "M312"),
        AtMost("M296", "EA083"),
        AtMost("M306", "EA058"),

        // Statuses: in work and off sick exclude each other, not employed and unknown. Not employed and unknown overlap.
        AtMost("M296", "M316", "M317", "M318"),
        AtMost("M296", "M316", "M317", "M319"),
        AtMost("M296", "M320", "M321", "M322"),
        AtMost("M296", "M320", "M321", "M323"),
        AtMost("M306", "M324", "M325", "M326"),
        AtMost("M306", "M324", "M325", "M327"),
        AtMost("M306", "M328", "M329", "M330"),
        AtMost("M306", "M328", "M329", "M331"),
        AtMost("EA040", "EA276", "EA277", "EA278"),
        AtMost("EA040", "EA276", "EA277", "EA279"),
        AtMost("EA041", "EA050", "EA051", "EA052", "EA136"),
        AtMost("EA041", "EA050", "EA051", "EA053", "EA136"),
        AtMost("EA041", "EA054", "EA055", "EA056", "EA136"),
        AtMost("EA041", "EA054", "EA055", "EA057", "EA136"),

        // Appointments: talking therapies alone, employment support alone, and both. One of employment support that outlasts the support is neither.
        AtMost("EA036", "EA037", "EA038", "EA039"),
    ];

    private static Relation AtMost(string whole, params ReadOnlySpan<string> parts) => new(RelationKind.AtMost, [.. parts], whole, ByConstruction);

    private static Relation Nested(string whole, params ReadOnlySpan<string> parts) => new(RelationKind.Nested, [.. parts], whole, ByConstruction);
}
