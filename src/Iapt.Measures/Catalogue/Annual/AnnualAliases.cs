namespace Iapt.Measures.Catalogue;

/// <summary>Spellings of the published annual files, 2017-18 to 2024-25, that the metadata of 2024-25 do not have. Capital letters, and the z of 'Generalized', need no entry.</summary>
public static class AnnualAliases
{
    private const string Age = "Age Group";
    private const string Complaint = "Presenting Complaint";
    private const string Stepped = "Stepped Care Pathway";
    private const string Waits = "Waiting Time";
    private const string Anxiety = "Anxiety and stress related disorders";
    private const string OtherProblems = "Other Mental Health problems";
    private const string NotStated = "Not stated/Not known/Invalid";
    private const string EarlierAges = "An age group of the earlier report: none of 2024-25 has these bounds.";
    private const string MeanOfStage = "A row of a mean wait between stages, not a group of referrals.";
    private const string MeanWait = "A row of a mean, not a group of referrals.";
    private const string BeforeUnexplained = "Then under anxiety, and in its total.";

    /// <summary>Variable types that were, or are, printed under another name, with the name of the metadata.</summary>
    public static IReadOnlyList<(string Printed, string Metadata, string Years)> Types { get; } =
    [
        ("Disability Type", "Disability", "2020-21 to 2024-25"),
        ("Sexual Orientation Type", "Sexual Orientation", "2020-21 to 2024-25"),
        ("Problem Descriptor", Complaint, "2017-18 to 2019-20"),
    ];

    /// <summary>Every label.</summary>
    public static IReadOnlyList<AnnualAlias> All { get; } =
    [
        new(Age, "Under 16", null, "2017-18 to 2020-21", null, null, EarlierAges),
        new(Age, "16 to 17", null, "2017-18 to 2020-21", null, null, EarlierAges),
        new(Age, "18 to 35", null, "2017-18 to 2020-21", null, null, EarlierAges),
        new(Age, "36 to 64", null, "2017-18 to 2020-21", null, null, EarlierAges),
        new(Age, "65 and over", null, "2017-18 to 2020-21", null, null, EarlierAges),
        new("Gender", "Indeterminate (unable to be classified as male or female)", null, "2020-21 to 2024-25", "Indeterminate", null),
        new("Religion", "Baha`i", null, "2017-18 to 2024-25", "Baha'i", null),
        new(Complaint, Anxiety, "All", "2020-21 to 2024-25", Anxiety, "Total"),
        new(Complaint, Anxiety, "Body Dysmorphic Disorder", "2020-21 to 2021-22", "Medically Unexplained Symptoms", "Body dysmorphic disorder", BeforeUnexplained),
        new(Complaint, Anxiety, "Hypochondriacal disorder", "2024-25, metadata of therapist roles", Anxiety, "Hypochondriacal disorders"),
        new(Complaint, "Other mental health disorders", "Hypochondriacal disorders", "2024-25, metadata of the main file", Anxiety, "Hypochondriacal disorders"),
        new(Complaint, OtherProblems, "Hypochondriacal disorder", "2017-18 to 2019-20", Anxiety, "Hypochondriacal disorders", "Then outside anxiety, and not in its total."),
        new(Complaint, OtherProblems, "Other", "2017-18 to 2024-25", "Other mental health disorders", "Other"),
        new(Complaint, NotStated, NotStated, "2020-21 to 2024-25", NotStated, null),
        new(Stepped, "Received only LI therapy", null, "2017-18 to 2019-20", "Received only low intensity therapy", null),
        new(Stepped, "Received only HI therapy", null, "2017-18 to 2019-20", "Received only high intensity therapy", null),
        new(Stepped, "Received both LI and HI therapies", null, "2017-18 to 2019-20", "Received both high and low intensity therapies", null),
        new(Stepped, "Received both high and low intensity therapy", null, "2020-21 to 2024-25", "Received both high and low intensity therapies", null),
        new(Stepped, "Assessment to first low intensity therapy", null, "2024-25", null, null, MeanOfStage),
        new(Stepped, "Assessment to first high intensity therapy", null, "2024-25", null, null, MeanOfStage),
        new(Stepped, "Step up - Last low to first high intensity therapy", null, "2024-25", null, null, MeanOfStage),
        new(Stepped, "Step down - Last high to first low intensity therapy", null, "2024-25", null, null, MeanOfStage),
        .. ((string[])["<=28 days", "29-56 days", "57-90 days", ">90 days", "<6 weeks", "<18 weeks"]).Select(band => new AnnualAlias(Waits, "First treatment", band, "2017-18 to 2021-22", "Accessing services", band)),
        new(Waits, "First treatment", "Mean wait", "2017-18 to 2021-22", null, null, MeanWait),
        new(Waits, "Accessing services", "Mean wait", "2022-23 to 2024-25", null, null, MeanWait),
        new(Waits, "First to Second Treatment", "Mean wait", "2017-18 to 2024-25", null, null, MeanWait),
    ];
}
