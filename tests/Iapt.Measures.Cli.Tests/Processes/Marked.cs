namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>Values that no message may repeat: each begins with one word that is then sought everywhere.</summary>
internal static class Marked
{
    internal const string Secret = "SECRET";
    internal const string Pathway = "SECRETPATH";
    internal const string Person = "SECRETPERSON";
    internal const string Record = "SECRETRECORD";
    internal const string Value = "SECRETVALUE";
}
