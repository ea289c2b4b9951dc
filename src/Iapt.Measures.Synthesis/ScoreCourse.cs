namespace Iapt.Measures.Synthesis;

/// <summary>How one questionnaire goes over the contacts at which it is given.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="First">The first score.</param>
/// <param name="Last">The score at the last contact, or null where it was given once.</param>
/// <param name="Wobble">How far scores in between swing around the straight line from first to last.</param>
internal sealed record ScoreCourse(Questionnaire Questionnaire, int First, int? Last, int Wobble)
{
    /// <summary>The latest score after some of the contacts, or null where there is no second score yet.</summary>
    /// <param name="contacts">The contacts so far.</param>
    /// <param name="allContacts">The contacts in the end.</param>
    public int? LatestAfter(int contacts, int allContacts)
    {
        if (contacts < 2 || Last is not int last)
        {
            return null;
        }

        if (contacts == allContacts)
        {
            return last;
        }

        int onTheLine = First + ((last - First) * (contacts - 1) / (allContacts - 1));
        return Questionnaire.Limit(onTheLine + (contacts % 2 == 0 ? Wobble : -Wobble));
    }
}
