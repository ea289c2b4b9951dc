using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>Disclosure control, said of the table.</summary>
public static class Protection
{
    /// <summary>The figures as a policy lets them be published.</summary>
    /// <param name="table">Exact figures.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentException">A measure is suppressed with another that the table does not hold (<see cref="DisclosurePolicy.MissingFor"/>).</exception>
    public static PublishedTable Protect(this MeasureTable table, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Protect(table);
    }
}
