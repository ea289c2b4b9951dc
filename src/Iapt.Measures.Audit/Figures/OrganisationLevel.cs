namespace Iapt.Measures.Audit;

/// <summary>The level of organisation that a figure is of.</summary>
public enum OrganisationLevel
{
    /// <summary>A combination or a level that is not known: nothing is summed over it.</summary>
    Other,

    /// <summary>England.</summary>
    England,

    /// <summary>Commissioning region.</summary>
    Region,

    /// <summary>Sustainability and transformation partnership, to 2021-22.</summary>
    Stp,

    /// <summary>Integrated care board.</summary>
    Icb,

    /// <summary>Clinical commissioning group, to 2021-22.</summary>
    Ccg,

    /// <summary>Sub-ICB location.</summary>
    SubIcb,

    /// <summary>Provider.</summary>
    Provider,
}
