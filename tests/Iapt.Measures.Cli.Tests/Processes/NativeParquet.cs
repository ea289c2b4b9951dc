using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>Lets ParquetSharp find its native library where the tool has it, rather than with a copy beside the tests.</summary>
internal static class NativeParquet
{
    [ModuleInitializer]
    internal static void UseTheTools() => AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
        name.StartsWith("ParquetSharpNative", StringComparison.Ordinal)
        && Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(Tool.Assembly)!, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"), "*ParquetSharpNative*").FirstOrDefault() is { } library
            ? NativeLibrary.Load(library)
            : 0;
}
