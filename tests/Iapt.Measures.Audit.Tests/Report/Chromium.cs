using System.Diagnostics;

namespace Iapt.Measures.Audit.Tests;

/// <summary>A browser without a window, where one is installed.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The document of a page after it was drawn and its scripts ran. The test is skipped where no browser is installed.</summary>
    internal static string Draw(string page)
    {
        var program = Find();
        if (program is null)
        {
            Assert.Ignore("No chromium is installed: the page is not drawn.");
        }

        var profile = Directory.CreateTempSubdirectory("iapt-chromium-");
        try
        {
            string[] options =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={profile.FullName}", "--window-size=1600,1200", "--virtual-time-budget=2000", "--dump-dom", new Uri(page).AbsoluteUri,
            ];
            using var browser = Process.Start(new ProcessStartInfo(program!, options) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = browser.StandardError.ReadToEndAsync();
            var document = browser.StandardOutput.ReadToEndAsync();
            if (!browser.WaitForExit(Patience))
            {
                browser.Kill(entireProcessTree: true);
                Assert.Fail("The browser did not end.");
            }

            _ = errors.GetAwaiter().GetResult();
            return document.GetAwaiter().GetResult();
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
