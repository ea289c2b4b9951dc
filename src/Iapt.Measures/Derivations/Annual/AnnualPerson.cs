using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>What the annual report breaks its figures down by and the monthly files do not.</summary>
public static class AnnualPerson
{
    private static readonly ImmutableArray<string> Listed = [.. AnnualFields.ConsultationMedia.Select(medium => medium.Code).OfType<string>()];

    /// <summary>Which consultation media attended contacts took place by.</summary>
    public static IReadOnlyList<Derivation> Media { get; } =
    [
        .. AnnualFields.ConsultationMedia.Select(medium => new Derivation(
            medium.Flag,
            new Selection(
                Take.Any,
                [new SelectionSource(Tables.CareContact, ContactFacts.Attended_Flag.IsTrue & (medium.Code is { } code ? ConsMechanism.In(code) : ConsMechanism.IsNull | !ConsMechanism.In(Listed.AsSpan())), null, [])]))
        {
            Meaning = $"The referral has {medium.Flag.Words["has ".Length..]}.",
            Evidence = AnnualSources.Unsaid("Consultation Medium", "Which contacts of a referral are looked at is not said: those that took place."),
            Examples = [.. OfMedium(medium.Code)],
        }),
    ];

    /// <summary>The decile of deprivation of where the person lives.</summary>
    public static Derivation Deprivation { get; } = Person.Recorded(AnnualFields.IndicesOfDeprivationDecile, Ids001.IndicesOfDeprivationDecile, "The decile of deprivation of where the person lives: 1 is the most deprived.");

    /// <summary>The religion by the codes of the annual report.</summary>
    public static Derivation Religion { get; } = Person.Circumstance(
        AnnualFields.ReligionOfAnyCode,
        [.. ReligionCodes.All.SelectMany(group => group.Codes)],
        "The religion of the person, by the latest record of a code that the annual report lists.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [.. Media, Deprivation, Religion];

    private static IEnumerable<Example> OfMedium(string? code)
    {
        var other = code is "01" ? "02" : "01";
        return
        [
            Is(true, Closed).With(Contact("2024-05-10", ConsMechanism.Being(code ?? ""))),
            Is(true, Closed).With(Contact("2024-05-10", ConsMechanism.Being(other)), Contact("2024-05-10", ConsMechanism.Being(code ?? "77"))),
            Is(false, Closed).With(Contact("2024-05-10", ConsMechanism.Being(other))),
            .. code is null ? Listed.Select(listed => Is(false, Closed).With(Contact("2024-05-10", ConsMechanism.Being(listed)))) : [Is(false, Closed).With(Contact("2024-05-10", ConsMechanism.Being("")))],
            Is(false, Closed).With(Contact("2024-05-10", ConsMechanism.Being(code ?? ""), AttendOrDNACode.Being("3"))),
            Is(false, Closed),
        ];
    }
}
