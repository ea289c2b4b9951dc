using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>The metadata tokens that the instructions of a method body name.</summary>
internal static class MethodBody
{
    private static readonly Dictionary<ushort, OpCode> Instructions = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    internal static IEnumerable<EntityHandle> TokensOf(byte[] il)
    {
        var at = 0;
        while (at < il.Length)
        {
            var value = il[at] == 0xFE ? (ushort)((il[at] << 8) | il[at + 1]) : il[at];
            at += value > 0xFF ? 2 : 1;
            var operand = Instructions[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(il, at));
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }
}
