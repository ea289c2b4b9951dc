using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Not equal.</summary>
internal readonly struct PairUnequal : IPairTest
{
    public static bool Test(int left, int right) => left != right;

    public static Vector128<int> Test(Vector128<int> left, Vector128<int> right) => ~Vector128.Equals(left, right);

    public static Vector256<int> Test(Vector256<int> left, Vector256<int> right) => ~Vector256.Equals(left, right);

    public static Vector512<int> Test(Vector512<int> left, Vector512<int> right) => ~Vector512.Equals(left, right);
}
