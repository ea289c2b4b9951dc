using System.Reflection;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Results;
using Iapt.Measures.Tests.Contracts;

namespace Iapt.Measures.Tests.Disclosure;

/// <summary>A published cell cannot be taken for another, and a published table cannot be protected, or read, as an exact one.</summary>
[SetCulture("de-DE")]
public sealed class PublishedCellTests
{
    private static readonly PublishedCell Zero = PublishedCell.Of(0);
    private static readonly PublishedCell Star = PublishedCell.Suppressed(SuppressionReason.SmallCount);

    [Test]
    public void CellsAreEqualByWhatTheyHold()
    {
        ValueContract.Equality(() => PublishedCell.Of(0), Star, PublishedCell.NotApplicable, PublishedCell.NotAssessable, PublishedCell.Of(0.1m));
        ValueContract.Equality(() => PublishedCell.Suppressed(SuppressionReason.SmallCount), PublishedCell.Suppressed(SuppressionReason.FewReferrals), Zero);
        Assert.That(PublishedCell.Of(51.0m), Is.EqualTo(PublishedCell.Of(51)));
    }

    [Test]
    public void OnlyAValueHasANumber()
    {
        PublishedCell[] others = [Star, PublishedCell.NotApplicable, PublishedCell.NotAssessable];
        string[] words = ["*", "not applicable", "not assessable", "0", "51.5"];
        Assert.Multiple(() =>
        {
            Assert.That(Zero.TryGetValue(out var zero), Is.True);
            Assert.That(zero, Is.Zero);
            Assert.That(others, Has.None.Matches<PublishedCell>(cell => cell!.TryGetValue(out _)));
            Assert.That(others.Append(Zero).Append(PublishedCell.Of(51.50m)).Select(cell => cell.ToString()), Is.EqualTo(words));
            Assert.That(string.Concat(others.Append(Zero).Select(cell => cell.Match(_ => 'v', _ => 's', () => 'n', () => 'a'))), Is.EqualTo("snav"));
        });
    }

    // No conversion, and no nullable number that an aggregate would skip.
    [Test]
    public void NothingTurnsIntoANumberSilently()
    {
        Type[] types = [typeof(PublishedCell), typeof(PublishedRow), typeof(PublishedTable)];
        var operators = types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name is "op_Implicit" or "op_Explicit" or "op_Addition");
        var numbers = types.SelectMany(type => type.GetProperties()).Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var of && (of == typeof(decimal) || of == typeof(double) || of == typeof(long) || of == typeof(int) || of == typeof(Quotient)));
        Assert.Multiple(() =>
        {
            Assert.That(operators, Is.Empty);
            Assert.That(numbers, Is.Empty);
        });
    }

    // Protecting takes exact figures and gives published ones; nothing leads back, not even inside.
    [Test]
    public void APublishedTableIsNeverProtectedAgainAndHoldsNoExactFigure()
    {
        var takesPublished = typeof(PublishedTable).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.Name is "Protect" && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(PublishedTable)));
        Type[] exact = [typeof(MeasureTable), typeof(MeasureRow), typeof(MeasureCell)];
        Type[] published = [typeof(PublishedTable), typeof(PublishedRow), typeof(PublishedCell), typeof(ProtectionRecord)];
        var fields = published.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)).Where(field => exact.Any(type => field.FieldType == type || field.FieldType.GenericTypeArguments.Contains(type)));
        Assert.Multiple(() =>
        {
            Assert.That(takesPublished, Is.Empty);
            Assert.That(fields, Is.Empty);
            Assert.That(typeof(PublishedTable).GetConstructors(), Is.Empty, "made by a policy, or read back under one");
        });
    }
}
