using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>An employment status of a pathway with its sickness absence indicator, and the four groups that the measures make of the two.</summary>
/// <param name="Status">The employment status.</param>
/// <param name="Sickness">The sickness absence indicator of the same record.</param>
internal sealed record EmploymentStatusPair(CodeField Status, CodeField Sickness)
{
    private const string Employed = "01";
    private const string AtWork = "N";
    private const string Off = "Y";
    private const string NotApplicable = "8";
    private const string NotStated = "ZZ";

    private static readonly ImmutableArray<string> WithoutWork = ["02", "03", "04", "05", "06", "07", "08"];
    private static readonly ImmutableArray<string> NoAnswer = ["Z", "X"];

    /// <summary>The first of a finished course.</summary>
    internal static EmploymentStatusPair First { get; } = new(EmployStatus_First, SickAbsence_First);

    /// <summary>The last of a finished course.</summary>
    internal static EmploymentStatusPair Last { get; } = new(EmployStatus_Last, SickAbsence_Last);

    /// <summary>The first, up to the end of treatment and employment support.</summary>
    internal static EmploymentStatusPair FirstSupported { get; } = new(EmployStatus_FirstSupported, SickAbsence_FirstSupported);

    /// <summary>The last, up to the end of treatment and employment support.</summary>
    internal static EmploymentStatusPair LastSupported { get; } = new(EmployStatus_LastSupported, SickAbsence_LastSupported);

    /// <summary>The latest so far.</summary>
    internal static EmploymentStatusPair Latest { get; } = new(EmployStatus_Latest, SickAbsence_Latest);

    /// <summary>Employed and at work.</summary>
    internal CourseOutcome InWork => new(
        Status.In(Employed) & Sickness.In(AtWork),
        [Being(Employed, AtWork)],
        [Being(Employed, Off), Being("02", AtWork), Being(NotStated, AtWork)],
        [Being("", ""), Being(Employed, "")]);

    /// <summary>Employed and off sick.</summary>
    internal CourseOutcome OffSick => new(
        Status.In(Employed) & Sickness.In(Off),
        [Being(Employed, Off)],
        [Being(Employed, AtWork), Being("02", Off), Being(NotStated, Off)],
        [Being("", ""), Being(Employed, "")]);

    /// <summary>Not employed.</summary>
    internal CourseOutcome NotEmployed => new(
        Status.In(WithoutWork.AsSpan()),
        [.. WithoutWork.Select(status => Being(status, NotApplicable)), Being("02", AtWork), Being("02", "")],
        [Being(Employed, AtWork), Being(NotStated, NotApplicable)],
        [Being("", "")]);

    /// <summary>Not known: not stated, a sickness absence that does not fit the status, or no valid record.</summary>
    internal CourseOutcome Unknown => new(
        Status.In(NotStated) | Sickness.In(NoAnswer.AsSpan())
            | (Status.In(Employed) & !Sickness.In(AtWork, Off))
            | (Status.In(WithoutWork.AsSpan()) & !Sickness.In(NotApplicable))
            | (Status.IsNull & Sickness.IsNull),
        [
            Being("", ""),
            Being(NotStated, NotApplicable),
            .. NoAnswer.Select(sickness => Being("", sickness)),
            Being(Employed, NotApplicable),
            .. WithoutWork.Select(status => Being(status, AtWork)),
        ],
        [Being(Employed, AtWork), Being(Employed, Off), .. WithoutWork.Select(status => Being(status, NotApplicable))],
        [Being(Employed, ""), Being("02", ""), Being("", NotApplicable)]);

    private Cells Being(string status, string sickness) => Cells.Of(Status.Being(status), Sickness.Being(sickness));
}
