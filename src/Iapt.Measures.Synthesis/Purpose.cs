namespace Iapt.Measures.Synthesis;

/// <summary>What a stream of random numbers is for. A change to one part of the model leaves the other parts' numbers alone.</summary>
internal enum Purpose
{
    Organisations = 1,
    Timeline = 2,
    Codes = 3,
    Scores = 4,
    SecondSubmission = 5,
    Contacts = 6,
    RepeatedScores = 7,
    Person = 8,
    Employment = 9,
    Conditions = 10,
    ProviderMissing = 11,
    Staff = 12,
}
