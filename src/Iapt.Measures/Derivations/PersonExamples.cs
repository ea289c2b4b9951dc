using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with what is recorded of the person and beside the referral.</summary>
internal static class PersonExamples
{
    // In no list of the constructions.
    private const string Unlisted = "Q?";

    /// <summary>What a field of IDS001 gives.</summary>
    internal static IEnumerable<Example> OfPerson(Field submitted)
    {
        var (one, other) = submitted is CountField ? ("40", "50") : ("A", "B");
        ChildRow Of(string text, params ReadOnlySpan<Cells> more) => ChildRow.Of(Tables.Person, submitted.Being(text), Cells.Of(more));
        return
        [
            Example.Gives(one, Closed).With(Of(one)),
            Example.Gives(one, Closed).With(Of(other, Ids001.UniqueID_IDS001.Being("10")), Of(one, Ids001.UniqueID_IDS001.Being("9"))),
            Example.Gives(one, Closed).With(Of(other, Ids001.RecordNumber.Being("R2")), Of(one)),
            Example.Gives(one, Closed).With(
                Of(other, Ids001.RecordNumber.Being("R3"), Ids001.Unique_MonthID.Being("1488")),
                Of(one, Ids001.RecordNumber.Being("R2"), Ids001.Unique_MonthID.Being(EarlierMonth))),
            Example.Unknown(Closed).With(Of(one, Ids001.RecordNumber.Being("R2"))),
            Example.Unknown(Closed).With(Of("")),
            Example.Unknown(Closed),
        ];
    }

    /// <summary>The latest circumstance among some codes.</summary>
    internal static IEnumerable<Example> OfCircumstance(ImmutableArray<string> codes)
    {
        var (one, other) = (codes[0], codes[1]);
        return
        [
            .. codes.Select(code => Example.Gives(code, Closed).With(Circumstance(code, "2024-05-10"))),
            Example.Gives(one, Closed).With(Circumstance(other, "2024-05-10", "10"), Circumstance(one, "2024-05-20", "9")),
            Example.Gives(one, Closed).With(Circumstance(other, "", "10"), Circumstance(one, "2024-05-20", "9")),
            Example.Gives(one, Closed).With(Circumstance(other, "2024-05-10", "9"), Circumstance(one, "2024-05-10", "10")),
            Example.Gives(one, Closed).With(Circumstance("1", "2024-05-20", "10"), Circumstance(one, "2024-05-10", "9")),
            Example.Unknown(Closed).With(Circumstance("1", "2024-05-20")),
            Example.Unknown(Closed),
        ];
    }

    /// <summary>Whether one of some codes is recorded in a table.</summary>
    internal static IEnumerable<Example> OfCodes(Subject subject, CodeField field, ImmutableArray<string> codes) =>
    [
        .. codes.Select(code => Is(true, Closed).With(Recorded(subject, field, code))),
        Is(true, Closed).With(Recorded(subject, field, Unlisted), Recorded(subject, field, codes[0])),
        Is(false, Closed).With(Recorded(subject, field, Unlisted)),
        Is(false, Closed).With(Recorded(subject, field, "")),
        Is(false, Closed),
    ];

    /// <summary>Whether any code is recorded in a table.</summary>
    internal static IEnumerable<Example> OfAny(Subject subject, CodeField field) =>
    [
        Is(true, Closed).With(Recorded(subject, field, Unlisted)),
        Is(true, Closed).With(Recorded(subject, field, ""), Recorded(subject, field, Unlisted)),
        Is(false, Closed).With(Recorded(subject, field, "")),
        Is(false, Closed),
    ];

    /// <summary>Whether a code outside a list is recorded in a table.</summary>
    internal static IEnumerable<Example> OfOthers(Subject subject, CodeField field, ImmutableArray<string> codes) =>
    [
        Is(true, Closed).With(Recorded(subject, field, Unlisted)),
        Is(true, Closed).With(Recorded(subject, field, codes[0]), Recorded(subject, field, Unlisted)),
        .. codes.Select(code => Is(false, Closed).With(Recorded(subject, field, code))),
        Is(false, Closed).With(Recorded(subject, field, "")),
        Is(false, Closed),
    ];

    private static ChildRow Circumstance(string code, string date, string number = "1") => ChildRow.Of(
        Tables.Circumstance, Ids011.SocPerCircumstance.Being(code), Ids011.SocPerCircumstanceRecDate.Being(date), Ids011.UniqueID_IDS011.Being(number));

    private static ChildRow Recorded(Subject subject, CodeField field, string code) => subject == Tables.InternetTherapyLog
        ? Log("2024-05-05", "2024-05-10", field.Being(code))
        : ChildRow.Of(subject, field.Being(code));
}
