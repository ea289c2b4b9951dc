using NodaTime;

namespace Iapt.Measures.Submissions;

/// <summary>One submission of one provider for one month.</summary>
/// <param name="Provider">The code of the provider.</param>
/// <param name="Month">The month that it reports.</param>
/// <param name="Window">The window that it came in.</param>
/// <param name="Received">The day that it came in: within a window, the last good submission counts.</param>
/// <param name="CareContacts">The care contacts in it, by which a submission that lost its records is told.</param>
public sealed record Submission(string Provider, YearMonth Month, SubmissionWindow Window, LocalDate Received, long CareContacts);
