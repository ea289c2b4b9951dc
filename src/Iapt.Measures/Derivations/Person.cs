using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>What is recorded of the person of a pathway: the fields of IDS001 under the record of the pathway, religion and sexual orientation from IDS011.</summary>
public static class Person
{
    private static readonly Evidence OfTheRecord = new(
        EvidenceGrade.Provisional,
        "Constructions of V001, V002, V004 to V008 and V015, which name the fields of IDS001MPI",
        "Which record of a person is read is not said: the one submitted with the pathway's record, else the latest earlier one (decisions.md 17).");

    private static readonly Evidence Latest = new(
        EvidenceGrade.Provisional,
        "Constructions of V013 and V014, which name the codes of IDS011SocPerCircumstances",
        "Which of several records is read is not said (decisions.md 20).");

    private static readonly Interpretation LatestOfSeveral = new(
        "A code of IDS011SocPerCircumstances, of which a person can have several.",
        "Among the codes of the variable the one with the latest SocPerCircumstanceRecDate, then the highest UniqueID_IDS011; a record without a date comes after those with one.",
        "The publication gives each person one value (decisions.md 20).");

    /// <summary>Ethnic category.</summary>
    public static Derivation Ethnicity { get; } = Recorded(PersonFields.EthnicCategory, Ids001.EthnicCategory, "The ethnic category of the person.");

    /// <summary>Gender as it was stated.</summary>
    public static Derivation Gender { get; } = Recorded(PersonFields.Gender, Ids001.Gender, "The gender of the person.");

    /// <summary>Gender identity.</summary>
    public static Derivation Identity { get; } = Recorded(PersonFields.GenderIdentity, Ids001.GenderIdentity, "The gender identity of the person.");

    /// <summary>Whether the gender is the one given at birth.</summary>
    public static Derivation IdentitySameAtBirth { get; } =
        Recorded(PersonFields.GenderIdentitySameAtBirth, Ids001.GenderIdentitySameAtBirth, "Whether the person's gender identity is the one given at birth.");

    /// <summary>Service in the British Armed Forces, or dependence on someone who served.</summary>
    public static Derivation ArmedForces { get; } = Recorded(PersonFields.ExBAFIndicator, Ids001.ExBAFIndicator, "Whether the person served in the British Armed Forces, or depends on someone who did.");

    /// <summary>Educational establishment.</summary>
    public static Derivation Education { get; } = Recorded(PersonFields.EduEstabTypeIAPT, Ids001.EduEstabTypeIAPT, "The kind of educational establishment that the person attends.");

    /// <summary>Age.</summary>
    public static Derivation Age { get; } = Recorded(PersonFields.Age_RP_EndDate, Ids001.Age_RP_EndDate, "The age of the person at the end of the reporting period of the record.");

    /// <summary>Religion.</summary>
    public static Derivation Religion { get; } = Circumstance(PersonFields.Religion, CircumstanceCodes.Religion, "The religion of the person, by the latest record that speaks of one or says that it is not stated.");

    /// <summary>Sexual orientation.</summary>
    public static Derivation SexualOrientation { get; } = Circumstance(PersonFields.SexualOrientation, CircumstanceCodes.SexualOrientation, "The sexual orientation of the person, by the latest record of one.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [Ethnicity, Gender, Identity, IdentitySameAtBirth, ArmedForces, Education, Age, Religion, SexualOrientation];

    internal static Derivation Recorded(Field field, Field submitted, string meaning) =>
        new(field, new Selection(Take.First, [new SelectionSource(Tables.Person, new And([]), submitted, [])]))
        {
            Meaning = meaning,
            Evidence = OfTheRecord,
            Examples = [.. PersonExamples.OfPerson(submitted)],
        };

    // The last row would be one without a date, wherever there is one: rows without what they are ordered by come last.
    internal static Derivation Circumstance(Field field, ImmutableArray<string> codes, string meaning) =>
        new(
            field,
            new Selection(
                Take.First,
                [
                    new SelectionSource(
                        Tables.Circumstance,
                        Ids011.SocPerCircumstance.In(codes.AsSpan()),
                        Ids011.SocPerCircumstance,
                        [new SortKey(Ids011.SocPerCircumstanceRecDate, Descending: true), new SortKey(Ids011.UniqueID_IDS011, Descending: true)]),
                ]))
        {
            Meaning = meaning,
            Evidence = Latest,
            Examples = [.. PersonExamples.OfCircumstance(codes)],
            Interpretations = [LatestOfSeveral],
        };
}
