using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Left at least right; the other orders swap the sides.</summary>
internal readonly struct PairAtLeast : IPairTest
{
    public static bool Test(int left, int right) => left >= right;

    public static Vector128<int> Test(Vector128<int> left, Vector128<int> right) => Vector128.GreaterThanOrEqual(left, right);

    public static Vector256<int> Test(Vector256<int> left, Vector256<int> right) => Vector256.GreaterThanOrEqual(left, right);

    public static Vector512<int> Test(Vector512<int> left, Vector512<int> right) => Vector512.GreaterThanOrEqual(left, right);
}
