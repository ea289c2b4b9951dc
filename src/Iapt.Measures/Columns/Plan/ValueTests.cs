using System.Numerics;

namespace Iapt.Measures.Columns;

/// <summary>The tests of one value, by kind.</summary>
internal static class ValueTests
{
    internal static void Run<T>(TestKind kind, ReadOnlySpan<T> values, T low, T high, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        switch (kind)
        {
            case TestKind.Null:
                TestKernel.Run(values, new EqualTest<T>(T.MinValue), mask);
                break;
            case TestKind.Recorded:
                TestKernel.Run(values, new AtLeastTest<T>(T.MinValue + T.One), mask);
                break;
            case TestKind.Outside:
                TestKernel.Run(values, new OutsideTest<T>(low, high), mask);
                break;
            case TestKind.Within when low == high:
                TestKernel.Run(values, new EqualTest<T>(low), mask);
                break;
            case TestKind.Within when high == T.MaxValue:
                TestKernel.Run(values, new AtLeastTest<T>(low), mask);
                break;
            default:
                TestKernel.Run(values, new WithinTest<T>(low, high), mask);
                break;
        }
    }
}
