namespace Iapt.Measures.Synthesis;

/// <summary>What happens in a referral.</summary>
/// <param name="Contacts">The contacts in order of day and time.</param>
/// <param name="Logs">The logs of internet enabled therapy in order of their last day.</param>
/// <param name="EmploymentSupportFrom">The first day of employment support, or null.</param>
/// <param name="EmploymentSupportEnd">The day on which employment support ended, or null where there was none or it goes on.</param>
internal sealed record Episode(Contact[] Contacts, TherapyLog[] Logs, int? EmploymentSupportFrom, int? EmploymentSupportEnd);
