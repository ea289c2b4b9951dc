namespace Iapt.Measures.Synthesis;

/// <summary>What a stream of random numbers is for. A change to one part of the model leaves the other parts' numbers alone.</summary>
internal enum Purpose
{
    Organisations = 1,
    Timeline = 2,
    Codes = 3,
    Scores = 4,
    SecondSubmission = 5,
}
