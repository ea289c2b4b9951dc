using Iapt.Measures.Results;
using Iapt.Measures.Submissions;
using NodaTime;

namespace Iapt.Measures.Published.Tests;

// The rule for final data of the release on the fourth quarter of 2012-13, on submissions of our own.
public sealed class FinalDataTests
{
    private static readonly YearMonth January = new(2013, 1);
    private static readonly YearMonth February = new(2013, 2);

    private static readonly Submission WithRefresh = new("AAA", January, SubmissionWindow.Primary, new LocalDate(2013, 2, 20), 1_000);
    private static readonly Submission Refresh = new("AAA", January, SubmissionWindow.Refresh, new LocalDate(2013, 3, 20), 1_050);
    private static readonly Submission PrimaryOnly = new("BBB", January, SubmissionWindow.Primary, new LocalDate(2013, 2, 21), 400);
    private static readonly Submission FirstTry = new("AAA", February, SubmissionWindow.Primary, new LocalDate(2013, 3, 4), 900);
    private static readonly Submission LastTry = new("AAA", February, SubmissionWindow.Primary, new LocalDate(2013, 3, 21), 950);
    private static readonly Submission Truncated = new("AAA", February, SubmissionWindow.Refresh, new LocalDate(2013, 4, 20), 48);

    private static readonly Submission[] All = [Truncated, LastTry, PrimaryOnly, Refresh, FirstTry, WithRefresh];

    [Test]
    public void The_most_recent_submission_of_each_provider_and_month_is_final()
    {
        Page.Says("the most recent submission, whether primary or refresh", FinalData.Of(All).SequenceEqual([Refresh, PrimaryOnly, Truncated]));
        Assert.That(FinalData.Of(All.Reverse()), Is.EqualTo(FinalData.Of(All)), "in any order");
    }

    [Test]
    public void Provisional_figures_rest_on_the_last_of_the_primary_window() =>
        Assert.That(FinalData.ProvisionalOf(All), Is.EqualTo([WithRefresh, PrimaryOnly, LastTry]));

    // A trust that kept 5% of its contacts is told; one that gained some, or sent no refresh, is not.
    [Test]
    public void A_refresh_that_lost_its_contacts_is_reported()
    {
        var shortfall = FinalData.Shortfalls(All).Single();
        Assert.Multiple(() =>
        {
            Assert.That(shortfall, Is.EqualTo(new RefreshShortfall(LastTry, Truncated)));
            Assert.That(shortfall.Kept, Is.EqualTo(Quotient.Percentage(48, 950)));
            Assert.That(FinalData.Shortfalls(All, leastKept: 5), Is.Empty, "5.05% are kept");
            Assert.That(FinalData.Shortfalls([LastTry, Truncated with { CareContacts = 475 }]), Is.Empty, "half is kept");
            Assert.That(FinalData.Shortfalls([LastTry, Truncated with { CareContacts = 474 }]), Has.Count.EqualTo(1));
            Assert.That(FinalData.Shortfalls([LastTry with { CareContacts = 0 }, Truncated]), Is.Empty, "nothing to lose");
            Assert.That(() => FinalData.Shortfalls(All, 101), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    // The window of August 2021: a later submission replaces the refresh.
    [Test]
    public void A_resubmission_replaces_the_refresh()
    {
        var later = new Submission("AAA", January, SubmissionWindow.Resubmission, new LocalDate(2013, 8, 31), 1_060);
        Assert.That(FinalData.Of([.. All, later])[0], Is.EqualTo(later));
    }
}
