using Iapt.Measures.Extracts;

namespace Iapt.Measures.Properties.Generation;

internal static class Organisations
{
    public static readonly string?[] Providers = ["RAA", "RBB", "RCC", null];

    /// <summary>The last one is not in the table.</summary>
    public static readonly string?[] SubIcbs = ["00A", "00B", "00C", "99Z", null];

    public static OrganisationTable Table { get; } = new(
    [
        new Organisation("00A", null, "QAA", null, "Y51", null),
        new Organisation("00B", null, "QAA", null, "Y51", null),
        new Organisation("00C", null, "QBB", null, "Y52", null),
    ]);
}
