using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>A qualification of therapists in the annual report, held or in training.</summary>
/// <param name="Name">Its name, as the fields of the report end.</param>
/// <param name="Levels">The codes of QualAttainLevelIAPT.</param>
/// <param name="IsQualified">True where it is held by the day of the contact, false where it is in training then.</param>
public sealed record StaffRole(string Name, ImmutableArray<string> Levels, bool IsQualified)
{
    /// <summary>Whether one of the staff of a contact has it.</summary>
    public FlagField InContact { get; } = new(Ids201.Table, $"Staff_{Name}_Flag") { Words = $"is by staff of the role {Name}" };

    /// <summary>How many attended treatment contacts of a referral are by such staff.</summary>
    public CountField Contacts { get; } = new("(assigned here)", $"Staff_{Name}_Count") { Words = $"treatment contacts by staff of the role {Name}" };
}
