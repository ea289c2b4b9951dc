namespace Iapt.Measures.Disclosure;

/// <summary>What sort of number a measure is, as far as disclosure control asks: it says what the number is tested on and how it is rounded.</summary>
public enum FigureKind
{
    /// <summary>A count, or a sum or difference of counts (<c>decisions.md</c> 24: M089, a sum of appointments, is one): tested on itself.</summary>
    Count,

    /// <summary>A percentage: tested on its numerator.</summary>
    Percentage,

    /// <summary>A ratio that is no percentage (M351): tested as the policy says.</summary>
    Ratio,

    /// <summary>A mean or median: tested on the number of referrals that it is taken over.</summary>
    Average,

    /// <summary>A minimum or maximum: the value of one referral or of few, tested on the number of referrals that it is taken from.</summary>
    Extreme,
}
