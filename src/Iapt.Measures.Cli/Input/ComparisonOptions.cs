using System.CommandLine;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Cli.Input;

/// <summary>Two versions of the definitions on the same data.</summary>
internal sealed class ComparisonOptions
{
    private readonly Option<string?> _compare = new("--compare")
    {
        HelpName = "VERSIONS",
        Description = "Only the figures that differ between two versions: v2.0,v2.1; or one version, against that of --definitions",
    };

    private readonly Option<string?> _provider = new("--referrals-of")
    {
        HelpName = "PROVIDER",
        Description = "With --compare: the referrals of a provider that the two versions count otherwise, and the clauses that decide",
    };

    /// <summary>The options.</summary>
    internal IReadOnlyList<Option> Options => [_compare, _provider];

    internal void AddTo(Command command)
    {
        command.Options.Add(_compare);
        command.Options.Add(_provider);
    }

    /// <summary>The provider whose referrals are explained; null for the figures.</summary>
    internal string? Provider(ParseResult call) => call.GetValue(_provider);

    /// <summary>The two versions; null when none are compared.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isNamed">True when <c>--definitions</c> was given.</param>
    /// <param name="set">What it gives.</param>
    internal (DefinitionSet From, DefinitionSet To)? Read(ParseResult call, bool isNamed, Func<DefinitionSet> set)
    {
        if (call.GetValue(_compare) is not { } list)
        {
            return Provider(call) is null ? null : throw new CallException("--referrals-of needs --compare");
        }

        var versions = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (DefinitionSet From, DefinitionSet To) two = versions switch
        {
            [var one] => (set(), DefinitionOptions.Named(one)),
            [var one, var other] when !isNamed => (DefinitionOptions.Named(one), DefinitionOptions.Named(other)),
            [_, _] => throw new CallException("--compare with two versions and --definitions exclude each other; name one version with each"),
            _ => throw new CallException("--compare takes two versions: v2.0,v2.1"),
        };
        return two.From != two.To ? two : throw new CallException($"{two.To.Version} is compared with itself; --compare takes two versions");
    }
}
