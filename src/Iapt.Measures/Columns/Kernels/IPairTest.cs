using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>A comparison of two values that are both recorded.</summary>
internal interface IPairTest
{
    static abstract bool Test(int left, int right);

    static abstract Vector128<int> Test(Vector128<int> left, Vector128<int> right);

    static abstract Vector256<int> Test(Vector256<int> left, Vector256<int> right);

    static abstract Vector512<int> Test(Vector512<int> left, Vector512<int> right);
}
