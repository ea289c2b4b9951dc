namespace Iapt.Measures.Synthesis;

/// <summary>How far a referral gets before it is discharged: the four published buckets M073 to M076.</summary>
internal enum Ending
{
    NotSeen,
    SeenNotTreated,
    TreatedOnce,
    Finished,
}
