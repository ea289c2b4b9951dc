namespace Iapt.Measures.Synthesis;

/// <summary>Draws a referral with all that belongs to it and writes its rows of every table.</summary>
internal sealed class PathwayRows(ulong seed, SpanCalendar calendar, ProviderTable providers, ISyntheticRows rows)
{
    private readonly ReferralModel _referrals = new(seed, calendar, providers);
    private readonly PersonModel _people = new(seed);
    private readonly EpisodeModel _episodes = new(seed, calendar);
    private readonly EmploymentModel _employment = new(seed);
    private readonly ComplaintRecords _complaints = new(seed);
    private readonly RecordRows _records = new(calendar, rows);
    private readonly CareRows _care = new(calendar, rows);
    private readonly ScoreRows _scores = new(seed, calendar, rows);

    public void Write(int number)
    {
        SyntheticReferral referral = _referrals.Draw(number);
        Person person = _people.Draw(referral);
        Episode episode = _episodes.Draw(referral, person.Integrated);
        _records.Write(referral, episode, person, _employment.Draw(referral, episode), _complaints.Draw(referral));
        _care.Write(referral, episode);
        _scores.Write(referral, episode);
    }
}
