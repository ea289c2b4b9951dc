namespace Iapt.Measures.Synthesis;

/// <summary>
/// A further row of a pathway in each of its months: another provider submits the referral as well, as received and never seen. It is
/// not selected for reporting; a reader that ignores the flag counts it among those who wait.
/// </summary>
/// <param name="Provider">The other provider.</param>
/// <param name="Flag">UsePathway_Flag of its rows: "False", or empty for null.</param>
internal sealed record SecondSubmission(string Provider, string Flag);
