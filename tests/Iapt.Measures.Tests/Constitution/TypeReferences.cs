using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>Which types each type of an assembly names: in its declaration, in its signatures and inside its compiled method bodies.</summary>
internal static class TypeReferences
{
    internal static IReadOnlyList<(string From, string To)> Of(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var executable = new PEReader(file);
        var reader = executable.GetMetadataReader();
        var found = new HashSet<(string From, string To)>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var from = NamedTypes.NameOf(reader, handle);
            found.UnionWith(NamedBy(executable, reader, reader.GetTypeDefinition(handle)).Select(to => (from, to)));
        }

        return [.. found];
    }

    private static IEnumerable<string> NamedBy(PEReader executable, MetadataReader reader, TypeDefinition type)
    {
        var declared = Resolve(reader, type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(one => Resolve(reader, reader.GetInterfaceImplementation(one).Interface)))
            .Concat(type.GetFields().SelectMany(one => reader.GetFieldDefinition(one).DecodeSignature(NamedTypes.Instance, null)));
        return declared.Concat(type.GetMethods().SelectMany(one => NamedBy(executable, reader, reader.GetMethodDefinition(one))));
    }

    private static IEnumerable<string> NamedBy(PEReader executable, MetadataReader reader, MethodDefinition method)
    {
        var signature = NamedTypes.OfSignature(method.DecodeSignature(NamedTypes.Instance, null));
        if (method.RelativeVirtualAddress == 0)
        {
            return signature;
        }

        var body = executable.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil
            ? []
            : reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(NamedTypes.Instance, null).SelectMany(local => local);
        return signature.Concat(locals).Concat(MethodBody.TokensOf(body.GetILBytes()!).SelectMany(token => Resolve(reader, token)));
    }

    private static IEnumerable<string> Resolve(MetadataReader reader, EntityHandle token)
    {
        if (token.IsNil)
        {
            return [];
        }

        switch (token.Kind)
        {
            case HandleKind.TypeDefinition:
                return NamedTypes.Instance.GetTypeFromDefinition(reader, (TypeDefinitionHandle)token, 0);
            case HandleKind.TypeReference:
                return NamedTypes.Instance.GetTypeFromReference(reader, (TypeReferenceHandle)token, 0);
            case HandleKind.TypeSpecification:
                return reader.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(NamedTypes.Instance, null);
            case HandleKind.FieldDefinition:
                return Resolve(reader, reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType());
            case HandleKind.MethodDefinition:
                return Resolve(reader, reader.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType());
            case HandleKind.MemberReference:
                return Resolve(reader, reader.GetMemberReference((MemberReferenceHandle)token).Parent);
            case HandleKind.MethodSpecification:
                var method = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                ImmutableArray<ImmutableArray<string>> arguments = method.DecodeSignature(NamedTypes.Instance, null);
                return Resolve(reader, method.Method).Concat(arguments.SelectMany(argument => argument));
            default:
                return [];
        }
    }
}
