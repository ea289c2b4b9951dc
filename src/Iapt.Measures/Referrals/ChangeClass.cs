namespace Iapt.Measures.Referrals;

/// <summary>The three classes of change that referrals with both measures paired fall into.</summary>
public enum ChangeClass
{
    /// <summary>Reliable improvement: <c>ReliableImprovement_Flag</c> (I101D108).</summary>
    Improved,

    /// <summary>No reliable change: <c>NoChange_Flag</c> (I101D109).</summary>
    NoChange,

    /// <summary>Reliable deterioration: <c>ReliableDeterioration_Flag</c> (I101D110).</summary>
    Deteriorated,
}
