namespace Iapt.Measures.Tests.Mutation;

/// <summary>Slips in selections that change no result whatever the rows.</summary>
internal static class SelectionSlips
{
    internal static readonly (string Slip, string Reason)[] ChangeNothing = [];
}
