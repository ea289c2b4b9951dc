namespace Iapt.Measures.Synthesis;

/// <summary>What sets one kind of provider apart from another. Shares are per ten thousand.</summary>
/// <param name="Size">The relative number of referrals.</param>
/// <param name="SlowStart">Treated referrals that wait for a first treatment.</param>
/// <param name="QueuedSecond">Courses with a queue between the first and the second treatment.</param>
/// <param name="HighIntensity">Courses of high intensity: more sessions.</param>
/// <param name="Tilt">How much more often (or less) patients respond than on average.</param>
internal sealed record ProviderProfile(int Size, int SlowStart, int QueuedSecond, int HighIntensity, int Tilt);
