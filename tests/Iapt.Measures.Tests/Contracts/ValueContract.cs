namespace Iapt.Measures.Tests.Contracts;

/// <summary>What every value type keeps to, whatever it stands for.</summary>
internal static class ValueContract
{
    /// <summary>Equal values are equal in every way of asking, and have one hash code; others are not.</summary>
    internal static void Equality<T>(Func<T> make, params T[] others)
        where T : notnull, IEquatable<T>
    {
        var (one, same) = (make(), make());
        Assert.Multiple(() =>
        {
            Assert.That(one.Equals(same), Is.True);
            Assert.That(one.Equals((object?)same), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
            Assert.That(one.Equals(new object()), Is.False);
            foreach (var other in others)
            {
                Assert.That(one.Equals(other), Is.False, $"{one} and {other}");
                Assert.That(other.Equals(one), Is.False, $"{other} and {one}");
            }

            Assert.That(one.Equals(null), Is.False);
        });
    }

    /// <summary>Values given in ascending order compare so, each pair both ways, and sort into that order.</summary>
    internal static void Order<T>(params T[] ascending)
        where T : IComparable<T> => Assert.Multiple(() =>
        {
            for (var left = 0; left < ascending.Length; left++)
            {
                for (var right = 0; right < ascending.Length; right++)
                {
                    Assert.That(Math.Sign(ascending[left].CompareTo(ascending[right])), Is.EqualTo(left.CompareTo(right)), $"{ascending[left]} and {ascending[right]}");
                }
            }

            Assert.That(ascending.Reverse().Order(), Is.EqualTo(ascending));
        });
}
