namespace Iapt.Measures.Cli;

/// <summary>A call that cannot be carried out as it is written: exit code 2 and this message.</summary>
internal sealed class CallException(string message) : Exception(message);
