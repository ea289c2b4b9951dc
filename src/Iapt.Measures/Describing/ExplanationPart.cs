using Iapt.Measures.Algebra;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Describing;

/// <summary>What one part of a measure makes of a referral.</summary>
/// <param name="Letter">Its letter in the formula.</param>
/// <param name="Role">Its part in the formula.</param>
/// <param name="Subject">What it is made of: a referral, a care contact.</param>
/// <param name="What">What is counted, summed or averaged.</param>
/// <param name="Contribution">What the referral adds.</param>
/// <param name="Rule">Why.</param>
public sealed record ExplanationPart(char Letter, string Role, Subject Subject, string What, Contribution Contribution, Clause Rule);
