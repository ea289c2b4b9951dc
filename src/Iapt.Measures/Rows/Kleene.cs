using Iapt.Measures.Algebra;

namespace Iapt.Measures.Rows;

/// <summary>Three-valued logic.</summary>
internal static class Kleene
{
    internal static Truth Not(Truth value) => Truth.True - (int)value;

    internal static Truth Known(bool value) => value ? Truth.True : Truth.False;
}
