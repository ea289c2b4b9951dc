using System.Text;
using Iapt.Measures.Cli;

// UTF-8 whatever the locale says, and in whole buffers: the console's own writer follows the locale and flushes every field.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 1 << 16);
var error = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true };
return await Tool.RunAsync(args, output, error).ConfigureAwait(false);
