namespace Iapt.Measures.Algebra;

/// <summary>
/// What is taken of the rows of other tables that belong to a row: the first treatment date of a pathway, the number of its contacts, whether a contact has an activity.
/// All sequence logic of the language stands here; predicates and terms look at one row.
/// </summary>
/// <param name="Take">What is taken.</param>
/// <param name="Sources">The tables, in the order that decides between rows which are otherwise alike.</param>
public sealed record Selection(Take Take, ImmutableArray<SelectionSource> Sources);
