using Galley.Compiling.Naming;

using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Naming;

/// <summary>Names are made without the compiler, and must be names to it.</summary>
public sealed class CSharpNamesTests
{
    [Fact]
    public void All_characters_are_what_they_are_to_the_compiler()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            Assert.True(SyntaxFacts.IsIdentifierStartCharacter(c) == CSharpNames.IsStart(c), $"start U+{i:X4}");
            Assert.True(SyntaxFacts.IsIdentifierPartCharacter(c) == CSharpNames.IsPart(c), $"part U+{i:X4}");
        }
    }

    [Fact]
    public void All_keywords_are_known_and_no_other_word()
    {
        foreach (var kind in SyntaxFacts.GetReservedKeywordKinds())
        {
            var word = SyntaxFacts.GetText(kind);
            Assert.True(CSharpNames.IsKeyword(word) == (SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None), word);
        }

        Assert.All(SyntaxFacts.GetContextualKeywordKinds(), kind => Assert.False(CSharpNames.IsKeyword(SyntaxFacts.GetText(kind))));
        Assert.False(CSharpNames.IsKeyword("Class"));
    }
}
