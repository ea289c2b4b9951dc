using System.Text;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Texts in UTF-8 through the codec of a field, which reads characters.</summary>
internal static class Texts
{
    private const int UsualText = 256;

    internal static FieldReading Read(Field field, ReadOnlySpan<byte> text)
    {
        // UTF-8 never has fewer bytes than UTF-16 has units.
        var characters = text.Length <= UsualText ? stackalloc char[UsualText] : new char[text.Length];
        return field.Read(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }
}
