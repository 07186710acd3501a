namespace Galley.Reading.Tests.Wire;

public class CreditLineProblemTests
{
    private const int Start = 17 + 40 + 2;

    [Theory]
    [InlineData("(Reporting by Ann Lee; Editing by Bob Ray", 0, 1, "The bracket that opens here is not closed. Write ')' at the end of the credit line.", 2)]
    [InlineData("(Reporting by Ann Lee;; Editing by Bob Ray)", 22, 1, "No role stands beside this semicolon. Write a role with a name, or delete the semicolon.", 2)]
    [InlineData("(Reporting by Ann Lee;)", 21, 1, "No role stands beside this semicolon. Write a role with a name, or delete the semicolon.", 1)]
    [InlineData("(; Reporting by Ann Lee)", 1, 1, "No role stands beside this semicolon. Write a role with a name, or delete the semicolon.", 1)]
    [InlineData("(Reporting by ; Editing by Bob Ray)", 1, 12, "No name follows 'Reporting by'. Write the name, or delete the role.", 1)]
    [InlineData("(Reporting by)", 1, 12, "No name follows 'Reporting by'. Write the name, or delete the role.", 0)]
    [InlineData("(Reporting by Ann Lee, , Bob Ray)", 23, 1, "No name stands before this ','. Write the name, or delete the ','.", 2)]
    [InlineData("(Reporting by , Ann Lee)", 14, 1, "No name stands before this ','. Write the name, or delete the ','.", 1)]
    [InlineData("(Reporting by Ann Lee and)", 22, 3, "No name follows 'and'. Write the name, or delete the 'and'.", 1)]
    [InlineData("(Reporting by Ann Lee,; Editing by Bob Ray)", 21, 1, "No name follows ','. Write the name, or delete the ','.", 2)]
    [InlineData("(Reporting by Ann Lee in; Editing by Bob Ray)", 22, 2, "No place follows 'in'. Write the place, or delete the word.", 2)]
    [InlineData("(Reporting by Ann Lee) and more", 23, 8, "Text follows the closing bracket. Move it into the brackets, or to a line of its own.", 1)]
    [InlineData("(Reporting by Ann Lee).", 22, 1, "Text follows the closing bracket. Move it into the brackets, or to a line of its own.", 1)]
    [InlineData("(Reporting by Ann Lee; Bob Ray)", 23, 7, "'Bob Ray' has no role. Write one before it, for example 'Editing by'.", 1)]
    [InlineData("(Reporting by Ann Lee; Editing Bob Ray)", 23, 7, "'by' is missing after 'Editing'. Write 'by' before the names.", 2)]
    [InlineData("(Editing Bob Ray)", 1, 7, "'by' is missing after 'Editing'. Write 'by' before the names.", 1)]
    [InlineData("(Reporting by Ann Lee Editing by Bob Ray)", 22, 7, "A semicolon is missing before 'Editing'. Write ';' between two roles.", 2)]
    [InlineData("(by Ann Lee; Editing by Bob Ray)", 1, 2, "No role stands before 'by'. Write one, for example 'Reporting'.", 2)]
    [InlineData("(Reporting by Ann Lee - Editing by Bob Ray)", 24, 7, "A semicolon is missing before 'Editing'. Write ';' between two roles.", 2)]
    public void A_broken_credit_line_is_reported_at_its_characters(string line, int start, int length, string sentence, int credits)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}");

        Assert.Equal([$"[{Start + start}..{Start + start + length}) GAL2001: The credit line is malformed: {sentence}"], document.Messages());
        Assert.Equal(credits, document.CreditLine?.Credits.Length);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("(Reporting by Ann Lee; Editting by Bob Ray)", "Editting", " Did you mean 'Editing'?")]
    [InlineData("(Editting by Bob Ray)", "Editting", " Did you mean 'Editing'?")]
    [InlineData("(Reproting by Bob Ray)", "Reproting", " Did you mean 'Reporting'?")]
    [InlineData("(Aditional  reporting by Bob Ray)", "Aditional  reporting", " Did you mean 'Additional reporting'?")]
    [InlineData("(Reporting and wrting by Bob Ray)", "wrting", " Did you mean 'Writing'?")]
    [InlineData("(Reporting by Ann Lee, editting by Bob Ray)", "editting", " Did you mean 'Editing'?")]
    [InlineData("(Catering by Bob Ray)", "Catering", "")]
    [InlineData("(Reporting by Ann Lee; Sound and vision by Bob Ray)", "Sound and vision", "")]
    public void A_role_that_is_not_known_is_reported_and_kept(string line, string role, string hint)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}");
        var start = Start + line.IndexOf(role, StringComparison.Ordinal);

        Assert.Equal(
            [$"[{start}..{start + role.Length}) GAL2002: Credit role '{role.Replace("  ", " ")}' is not known.{hint}"],
            document.Messages());
        var credit = Assert.Single(document.CreditLine!.Credits, credit => credit.Role == CreditRole.Unknown);
        Assert.Equal("Bob Ray", credit.Person.Name);
        Assert.Equal(new SourceSpan(start, role.Length), credit.RoleSpan);
    }

    [Fact]
    public void A_line_that_is_broken_throughout_is_reported_a_hundred_times()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by Ann Lee{new string(';', 500)})");

        Assert.Equal(100, document.Problems.Length);
    }
}
