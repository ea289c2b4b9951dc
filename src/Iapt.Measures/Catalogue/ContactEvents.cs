using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids205;

namespace Iapt.Measures.Catalogue;

/// <summary>What happens in a period to care contacts and internet therapy logs, of the referral record that is reported for the period.</summary>
internal static class ContactEvents
{
    internal static Predicate ContactDated { get; } = Selected.InThePeriod & CareContDate.InPeriod;

    internal static Predicate Attended { get; } = ContactDated & Attended_Flag.IsTrue;

    internal static Predicate LogEnded { get; } = Selected.InThePeriod & EndDateIntEnabledTherLog.InPeriod;
}
