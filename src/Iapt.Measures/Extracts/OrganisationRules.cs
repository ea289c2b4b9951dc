using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>What entries must keep to, so that every code stands for one organisation on every day.</summary>
internal static class OrganisationRules
{
    private const string Successor = "successor_code";
    private const string From = "valid_from";
    private const string To = "valid_to";

    internal static OrganisationFault? FaultOf(IReadOnlyList<Organisation> organisations)
    {
        for (var position = 0; position < organisations.Count; position++)
        {
            var one = organisations[position];
            if (string.Equals(one.SuccessorCode, one.Code, StringComparison.OrdinalIgnoreCase))
            {
                return new(position, Successor, "the code is its own successor; expected the code that took over from it, or none");
            }

            if (one.ValidFrom > one.ValidTo)
            {
                return new(position, To, "the last day is before the first; expected a valid_to on or after valid_from");
            }
        }

        return Overlap(organisations) ?? Loop(organisations);
    }

    private static OrganisationFault? Overlap(IReadOnlyList<Organisation> organisations)
    {
        var faults = new List<OrganisationFault>();
        var positions = Enumerable.Range(0, organisations.Count);
        foreach (var ofCode in positions.GroupBy(position => organisations[position].Code, StringComparer.OrdinalIgnoreCase))
        {
            var ordered = ofCode.OrderBy(position => organisations[position].ValidFrom ?? LocalDate.MinIsoValue).ToList();
            if (ordered.TrueForAll(position => organisations[position].IsPlain))
            {
                continue;
            }

            faults.AddRange(ordered.Zip(ordered.Skip(1))
                .Where(pair => organisations[pair.Second].ValidFrom is not { } first || !organisations[pair.First].HasEndedBefore(first))
                .Select(pair => new OrganisationFault(
                    Math.Max(pair.First, pair.Second), From, "the code stands in another row that is in force on the same days; expected rows of a code that follow each other")));
        }

        return faults.MinBy(fault => fault.Position);
    }

    // A loop that ever closes is closed on the first day of the succession that closes it.
    private static OrganisationFault? Loop(IReadOnlyList<Organisation> organisations)
    {
        var successions = new Successions(organisations);
        for (var position = 0; position < organisations.Count; position++)
        {
            var (code, begins) = (organisations[position].Code, BeginOf(organisations[position]));
            if (begins is { } day && LeadsBack(successions, code, day))
            {
                return new(position, Successor, "the successors of the code lead back to it; expected a last one that stands");
            }
        }

        return null;
    }

    private static LocalDate? BeginOf(Organisation one) => one switch
    {
        { SuccessorCode: null } => null,
        { ValidTo: { } last } => last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null,
        _ => one.ValidFrom ?? LocalDate.MinIsoValue,
    };

    private static bool LeadsBack(Successions successions, string code, LocalDate day)
    {
        var passed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return successions.Of(code, day).TakeWhile(passed.Add).Contains(code, StringComparer.OrdinalIgnoreCase);
    }
}
