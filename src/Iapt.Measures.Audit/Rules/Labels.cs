namespace Iapt.Measures.Audit;

/// <summary>Labels that changed their spelling between years, as one: never matched literally (<c>published-figures.md</c> 1.5).</summary>
internal static class Labels
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["First treatment"] = "Accessing services",
        ["Generalized anxiety disorder"] = "Generalised anxiety disorder",
        ["Hypochondriacal disorder"] = "Hypochondriacal disorders",
        ["Received both LI and HI therapies"] = "Received both high and low intensity therapy",
        ["Received only HI therapy"] = "Received only high intensity therapy",
        ["Received only LI therapy"] = "Received only low intensity therapy",
        ["Disability"] = "Disability Type",
        ["All"] = "All",
        ["Total"] = "All",
    };

    /// <summary>The label that stands for every spelling of it, in capitals.</summary>
    /// <param name="label">A label as printed.</param>
    public static string Of(string label)
    {
        var one = string.Join(' ', label.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Aliases.GetValueOrDefault(one, one).ToUpperInvariant();
    }
}
