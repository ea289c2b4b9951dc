using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Catalogue;

/// <summary>Earlier names of measures, as far as publications that could be read show them.</summary>
public static class NamesThroughTime
{
    private const string MonthlyFile = "England's monthly file, January 2021 to December 2023";
    private const string OutcomesPage = "IAPT monthly report, December 2020, outcomes page";
    private const string AccessingServices = nameof(AccessingServices);

    private static readonly YearMonth January2021 = new(2021, 1);
    private static readonly YearMonth June2022 = new(2022, 6);
    private static readonly YearMonth July2022 = new(2022, 7);
    private static readonly YearMonth August2022 = new(2022, 8);

    /// <summary>Every earlier name, by measure and then in time.</summary>
    public static IReadOnlyList<MeasureName> All { get; } =
    [
        new("M018", "Count_IAPTReferrals", new Validity(January2021, new YearMonth(2023, 4)), MonthlyFile),
        .. ((string[])["M031", "M032", "M033", "M034", "M035", "M036", "M037", "M052", "M053", "M054", "M055"]).SelectMany(OfFirstTreatment),
        new("M185", "Count_Improvement", new Validity(null, new YearMonth(2020, 12)), OutcomesPage),
        new("M186", "Percentage_Improvement", new Validity(null, new YearMonth(2020, 12)), OutcomesPage),
    ];

    /// <summary>The earlier names of a measure, in time; none where its name never changed as far as is known.</summary>
    /// <param name="id">The identifier, in any case.</param>
    public static IEnumerable<MeasureName> Of(string id) => All.Where(name => name.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name under which a measure was published for a month; null for none.</summary>
    /// <param name="id">The identifier, in any case.</param>
    /// <param name="month">The month.</param>
    public static string? At(string id, YearMonth month) =>
        Of(id).FirstOrDefault(name => name.Validity.Covers(month))?.Name ?? DefinitionSets.V21.Find(id)?.Name;

    // July 2022 alone says first assessment, which is another thing: a slip of that month's file, and August's goes back.
    private static IEnumerable<MeasureName> OfFirstTreatment(string id)
    {
        var now = DefinitionSets.V21[id].Name;
        string Called(string what) => now.Replace(AccessingServices, what, StringComparison.Ordinal);
        yield return new MeasureName(id, Called("FirstTreatment"), new Validity(January2021, June2022), MonthlyFile);
        yield return new MeasureName(id, Called("FirstAssessment"), new Validity(July2022, July2022), MonthlyFile);
        yield return new MeasureName(id, Called("FirstTreatment"), new Validity(August2022, August2022), MonthlyFile);
    }
}
