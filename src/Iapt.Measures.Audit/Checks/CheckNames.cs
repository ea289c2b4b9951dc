namespace Iapt.Measures.Audit;

/// <summary>The words by which findings name their check.</summary>
public static class CheckNames
{
    /// <summary>A percentage that its counts cannot give.</summary>
    public const string Percentage = "percentage";

    /// <summary>A count that the percentages and counts beside it exclude.</summary>
    public const string Count = "count";

    /// <summary>A number that a publication of this level cannot print.</summary>
    public const string Form = "form";

    /// <summary>An effect size that the printed means and England's standard deviation exclude.</summary>
    public const string EffectSize = "effect_size";

    /// <summary>A mean or standard deviation outside the range of its score.</summary>
    public const string ScoreRange = "score_range";

    /// <summary>Groups of a variable that do not add up to the total.</summary>
    public const string Partition = "partition";

    /// <summary>Groups that do not add up to the group they are of.</summary>
    public const string ParentChildren = "parent_children";

    /// <summary>Waits of which the shorter exceed the longer.</summary>
    public const string Nesting = "nesting";

    /// <summary>Bands of waits that do not add up to the finished courses.</summary>
    public const string WaitingBands = "waiting_bands";

    /// <summary>Two groupings of one thing that differ.</summary>
    public const string SameGroup = "same_group";

    /// <summary>Organisations that do not add up to England.</summary>
    public const string OrganisationSum = "organisation_sum";

    /// <summary>What could not be placed at one level and what could not at the level above it.</summary>
    public const string UnknownOrganisation = "unknown_organisation";

    /// <summary>An organisation that stands twice.</summary>
    public const string DuplicateOrganisation = "duplicate_org";

    /// <summary>The same cell with other figures.</summary>
    public const string Vintage = "vintage";

    /// <summary>A relation that published tables are known to break.</summary>
    public const string Relation = "relation";

    /// <summary>A variable whose groups overlap.</summary>
    public const string MultiValued = "multi_valued";

    /// <summary>A count far from that of the year before.</summary>
    public const string YearOnYear = "year_on_year";

    /// <summary>A change between periods that the printed counts exclude.</summary>
    public const string Change = "change";
}
