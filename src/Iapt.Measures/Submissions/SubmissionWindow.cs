namespace Iapt.Measures.Submissions;

/// <summary>When a provider may send a month's records, in the order of the windows.</summary>
public enum SubmissionWindow
{
    /// <summary>The month after: what provisional figures rest on.</summary>
    Primary,

    /// <summary>The month after that, optional: what final figures rest on where it was used.</summary>
    Refresh,

    /// <summary>A later window for months past: that of August 2021 reopened September 2020 on.</summary>
    Resubmission,
}
