namespace Iapt.Measures.Access;

/// <summary>
/// How many people of an area are estimated to have anxiety or depression: the level of need that access is measured against. Public data hold no estimates by area, so
/// the caller supplies them, with their source.
/// </summary>
public sealed record Prevalence
{
    /// <summary>An estimate.</summary>
    /// <param name="people">The people, above 0.</param>
    /// <param name="source">Where the estimate comes from: a survey, by name.</param>
    /// <param name="year">The year that the estimate is for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people.</exception>
    /// <exception cref="ArgumentException">No source is named.</exception>
    public Prevalence(long people, string source, int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        (People, Source, Year) = (people, source, year);
    }

    /// <summary>The people.</summary>
    public long People { get; }

    /// <summary>Where the estimate comes from.</summary>
    public string Source { get; }

    /// <summary>The year that the estimate is for.</summary>
    public int Year { get; }
}
