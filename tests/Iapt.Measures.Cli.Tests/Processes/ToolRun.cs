using System.Text;

namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>What a process left behind.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="OutputBytes">Standard output.</param>
/// <param name="ErrorBytes">Standard error.</param>
internal sealed record ToolRun(int Code, byte[] OutputBytes, byte[] ErrorBytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal string Output => Strict.GetString(OutputBytes);

    internal string Error => Strict.GetString(ErrorBytes);

    internal IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows of a table in layout tidy.</summary>
    internal IReadOnlyList<TidyRow> Rows => TidyRow.ReadAll(Output);

    /// <summary>The run did what it was asked for.</summary>
    internal ToolRun Succeeded()
    {
        Assert.That(Code, Is.Zero, Error);
        AssertClean();
        return this;
    }

    /// <summary>The call or its input was refused, with one line and nothing else.</summary>
    internal ToolRun Refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Code, Is.EqualTo(2), Error);
            Assert.That(ErrorLines, Has.Count.EqualTo(1), Error);
            Assert.That(Error, Does.StartWith("iapt-measures: ").And.EndsWith("\n"));
            Assert.That(Error, Does.Not.Contain("an error of the tool itself"));
            Assert.That(Output, Is.Empty);
        });
        AssertClean();
        return this;
    }

    /// <summary>No stack trace and no value of the data, whatever happened.</summary>
    internal void AssertClean()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Error, Does.Not.Contain("   at ").And.Not.Contain("Exception"));
            Assert.That(Error + Output, Does.Not.Contain(Marked.Secret));
        });
    }
}
