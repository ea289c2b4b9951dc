using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Left above right; the other orders swap the sides.</summary>
internal readonly struct PairAbove : IPairTest
{
    public static bool Test(int left, int right) => left > right;

    public static Vector128<int> Test(Vector128<int> left, Vector128<int> right) => Vector128.GreaterThan(left, right);

    public static Vector256<int> Test(Vector256<int> left, Vector256<int> right) => Vector256.GreaterThan(left, right);

    public static Vector512<int> Test(Vector512<int> left, Vector512<int> right) => Vector512.GreaterThan(left, right);
}
