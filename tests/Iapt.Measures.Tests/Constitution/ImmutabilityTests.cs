using System.Reflection;
using System.Runtime.CompilerServices;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>What is defined or computed is not changed afterwards: no public setter but <c>init</c>, no public field that can be assigned.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly string[] Immutable = ["Access", "Algebra", "Catalogue", "Codes", "Comparisons", "DataSet", "Derivations", "Disclosure", "Instruments", "Periods", "Proms", "Referrals", "Results", "Submissions"];

    public static IEnumerable<Type> Types() => typeof(MeasureCalculator).Assembly.GetTypes()
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && Immutable.Any(name => string.Equals(type.Namespace, "Iapt.Measures." + name, StringComparison.Ordinal)));

    [TestCaseSource(nameof(Types))]
    public void ATypeHasNoPublicSetterAndNoPublicFieldThatCanBeAssigned(Type type)
    {
        var setters = type.GetProperties(Everything).Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter)).Select(property => property.Name);
        var fields = type.GetFields(Everything).Where(field => !field.IsInitOnly && !field.IsLiteral && !type.IsEnum).Select(field => field.Name);
        Assert.That(setters.Concat(fields), Is.Empty);
    }

    [Test]
    public void TheCheckSeesTheTypesAndFindsASetter()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Types().Count(), Is.GreaterThan(100));
            Assert.That(IsInit(typeof(Settable).GetProperty(nameof(Settable.Number))!.SetMethod!), Is.False);
            Assert.That(IsInit(typeof(Algebra.Derivation).GetProperty(nameof(Algebra.Derivation.Meaning))!.SetMethod!), Is.True);
        });
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private sealed class Settable
    {
        public int Number { get; set; }
    }
}
