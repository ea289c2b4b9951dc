using System.CommandLine;
using System.CommandLine.Parsing;
using Iapt.Measures.Cli.Input;

namespace Iapt.Measures.Cli;

/// <summary>What is wrong with a call, in one line. It repeats names of options and nothing else that was typed: a word out of place may be a patient's identifier.</summary>
internal static class CallErrors
{
    private const int Slip = 3;

    /// <summary>What is wrong; null when the call can be carried out.</summary>
    internal static string? Find(ParseResult call)
    {
        // The parser takes an option that it does not know for the argument that is still missing.
        var mistaken = call.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        var unknown = call.UnmatchedTokens.Concat(mistaken).FirstOrDefault(IsOption);
        if (call.Errors.Count == 0 && unknown is null)
        {
            return null;
        }

        var command = call.CommandResult.Command;
        var help = command is RootCommand ? "iapt-measures --help" : $"iapt-measures {command.Name} --help";
        return $"{Problem(call, command, unknown)}. Try: {help}";
    }

    private static string Problem(ParseResult call, Command command, string? option)
    {
        if (option is not null)
        {
            return UnknownOption(command, NameOf(option));
        }

        if (command is RootCommand)
        {
            var commands = string.Join(", ", command.Subcommands.Select(one => one.Name));
            return call.UnmatchedTokens.Count > 0 ? $"there is no command of that name; there are {commands}" : $"no command; expected one of {commands}";
        }

        if (call.UnmatchedTokens.Count > 0)
        {
            return $"{command.Name} is given a word too many; a value that holds spaces stands in quotes";
        }

        return call.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().FirstOrDefault() is { } wrong ? WrongOption(wrong) : Missing(call, command);
    }

    private static string UnknownOption(Command command, string option)
    {
        var nearest = NearestNames.Order(command.Options, one => one.Name, option).FirstOrDefault();
        var hint = nearest is not null && (nearest.Name.StartsWith(option, StringComparison.Ordinal) || NearestNames.Edits(nearest.Name, option) < Slip)
            ? $"; is {nearest.Name} meant?"
            : "";
        return $"{(command is RootCommand ? "iapt-measures" : command.Name)} has no option {option}{hint}";
    }

    private static string WrongOption(OptionResult result)
    {
        var option = result.Option;
        if (result.IdentifierTokenCount > 1)
        {
            return $"{option.Name} stands more than once";
        }

        if (result.Implicit)
        {
            return $"{option.Name} is missing; expected: {option.Description}";
        }

        var wrong = result.Tokens.Count == 0 ? "has no value" : "has a value that cannot be used";
        return $"{option.Name} {wrong}; expected: {option.Description}";
    }

    private static string Missing(ParseResult call, Command command)
    {
        if (command.Options.FirstOrDefault(option => option.Required && call.GetResult(option) is null or { Implicit: true }) is { } option)
        {
            return $"{command.Name} needs {option.Name}: {option.Description}";
        }

        return command.Arguments.FirstOrDefault() is { } argument ? $"{command.Name} needs {argument.Name}: {argument.Description}" : "the call cannot be read";
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string NameOf(string option)
    {
        var end = option.AsSpan().IndexOfAny('=', ':');
        return new string([.. (end < 0 ? option : option[..end]).Where(one => !char.IsControl(one)).Take(30)]);
    }
}
