using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>One organisation and what it belongs to, always or while this entry is in force; and which code took over from it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IcbCode">The integrated care board it belongs to; null when not known.</param>
/// <param name="IcbName">The board's name.</param>
/// <param name="RegionCode">The commissioning region it belongs to; null when not known.</param>
/// <param name="RegionName">The region's name.</param>
public sealed record Organisation(string Code, string? Name, string? IcbCode, string? IcbName, string? RegionCode, string? RegionName)
{
    /// <summary>The code that took over: after <see cref="ValidTo"/>, and where that is not known, whenever this entry is the one that counts; null when none did.</summary>
    public string? SuccessorCode { get; init; }

    /// <summary>The first day on which the entry is in force; null when it was always.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day on which the entry is in force; null when it has no end.</summary>
    public LocalDate? ValidTo { get; init; }

    // An entry that says none of the three may stand again: the last one counts.
    internal bool IsPlain => SuccessorCode is null && ValidFrom is null && ValidTo is null;

    internal bool HasEndedBefore(LocalDate day) => ValidTo is { } last && last < day;

    internal string? SuccessorOn(LocalDate day) => ValidTo is null || HasEndedBefore(day) ? SuccessorCode : null;

    /// <summary>The days from which on the entry says something else than on the day before.</summary>
    internal IEnumerable<LocalDate> Turns()
    {
        if (ValidFrom is { } first)
        {
            yield return first;
        }

        if (ValidTo is { } last && last < LocalDate.MaxIsoValue)
        {
            yield return last.PlusDays(1);
        }
    }
}
