namespace Galley.Reading.Tests.Wire;

public class CreditLineTests
{
    public static TheoryData<string, string[]> Lines => new()
    {
        {
            "(Reporting by Ann Lee in X and Bob Ray in Y; additional reporting by Cid Fox and Dee Poe in Z, Eve Orr in V; Editing by Flo Gray)",
            [
                "Reporting 'Reporting': Ann Lee @ X <Ann Lee in X>",
                "Reporting 'Reporting': Bob Ray @ Y <Bob Ray in Y>",
                "AdditionalReporting 'additional reporting': Cid Fox @ Z <Cid Fox>",
                "AdditionalReporting 'additional reporting': Dee Poe @ Z <Dee Poe in Z>",
                "AdditionalReporting 'additional reporting': Eve Orr @ V <Eve Orr in V>",
                "Editing 'Editing': Flo Gray @ - <Flo Gray>",
            ]
        },
        { "(REPORTING BY Ann Lee IN NEW YORK)", ["Reporting 'REPORTING': Ann Lee @ New York <Ann Lee IN NEW YORK>"] },
        { "(Reporting by ANN LEE in UNITED NATIONS)", ["Reporting 'Reporting': Ann Lee @ United Nations <ANN LEE in UNITED NATIONS>"] },
        { "(Writing by A Lee)", ["Writing 'Writing': A Lee @ - <A Lee>"] },
        { "(Written by A Lee; edited by B Ray)", ["Writing 'Written': A Lee @ - <A Lee>", "Editing 'edited': B Ray @ - <B Ray>"] },
        { "(Translating by A Lee; Translation by B Ray)", ["Translating 'Translating': A Lee @ - <A Lee>", "Translating 'Translation': B Ray @ - <B Ray>"] },
        { "(Compiled by A Lee)", ["Compiling 'Compiled': A Lee @ - <A Lee>"] },
        {
            "(Photography by A Lee; Photos by B Ray; Photo by C Fox)",
            ["Photography 'Photography': A Lee @ - <A Lee>", "Photography 'Photos': B Ray @ - <B Ray>", "Photography 'Photo': C Fox @ - <C Fox>"]
        },
        { "(Graphics by A Lee; Graphic by B Ray)", ["Graphics 'Graphics': A Lee @ - <A Lee>", "Graphics 'Graphic': B Ray @ - <B Ray>"] },
        {
            "(Video by A Lee; Research by B Ray; Production by C Fox; Produced by D Poe)",
            [
                "Video 'Video': A Lee @ - <A Lee>", "Research 'Research': B Ray @ - <B Ray>",
                "Production 'Production': C Fox @ - <C Fox>", "Production 'Produced': D Poe @ - <D Poe>",
            ]
        },
        {
            "(Reporting and writing by Ann Lee in HANOI and Bob Ray)",
            [
                "Reporting 'Reporting': Ann Lee @ Hanoi <Ann Lee in HANOI>", "Writing 'writing': Ann Lee @ Hanoi <Ann Lee in HANOI>",
                "Reporting 'Reporting': Bob Ray @ - <Bob Ray>", "Writing 'writing': Bob Ray @ - <Bob Ray>",
            ]
        },
        {
            "(Reporting, writing and editing by Ann Lee)",
            ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Writing 'writing': Ann Lee @ - <Ann Lee>", "Editing 'editing': Ann Lee @ - <Ann Lee>"]
        },
        { "(Reporting by Ann Lee, editing by Bob Ray)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Editing 'editing': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee. Editing by Bob Ray.)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Editing 'Editing': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee) (Editing by Bob Ray)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Editing 'Editing': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by the Hanoi newsroom; Editing by Bob Ray)", ["Editing 'Editing': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee and Beijing Newsroom)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>"] },
        { "(Reporting by Reuters staff; Writing by AFP)", [] },
        { "(Reporting by Ann Lee in SEOUL and TOKYO)", ["Reporting 'Reporting': Ann Lee @ Seoul <Ann Lee in SEOUL>"] },
        { "(Reporting by Ann Lee in SEOUL/TOKYO, Bob Ray)", ["Reporting 'Reporting': Ann Lee @ Seoul <Ann Lee in SEOUL>", "Reporting 'Reporting': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee in Seoul, South Korea, and Bob Ray)", ["Reporting 'Reporting': Ann Lee @ Seoul <Ann Lee in Seoul>", "Reporting 'Reporting': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee in Seoul, Georgia Ray in Rome)", ["Reporting 'Reporting': Ann Lee @ Seoul <Ann Lee in Seoul>", "Reporting 'Reporting': Georgia Ray @ Rome <Georgia Ray in Rome>"] },
        { "(Editing by Robert Smith, Jr. and Ann Lee)", ["Editing 'Editing': Robert Smith, Jr. @ - <Robert Smith, Jr.>", "Editing 'Editing': Ann Lee @ - <Ann Lee>"] },
        {
            "(Editing by Ursula von der Leyen, J.K. O’Neil-Ruiz, José de la Cruz, Robert Smith Jr. and Kim Jong-un)",
            [
                "Editing 'Editing': Ursula von der Leyen @ - <Ursula von der Leyen>", "Editing 'Editing': J.K. O’Neil-Ruiz @ - <J.K. O’Neil-Ruiz>",
                "Editing 'Editing': José de la Cruz @ - <José de la Cruz>", "Editing 'Editing': Robert Smith Jr. @ - <Robert Smith Jr.>",
                "Editing 'Editing': Kim Jong-un @ - <Kim Jong-un>",
            ]
        },
        { "(Reporting by Ann Lee; Editing by Bob Ray; ann.lee@example.com; +82 2 3704 5650)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Editing 'Editing': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann\u00A0Lee in\u00A0HANOI)", ["Reporting 'Reporting': Ann Lee @ Hanoi <Ann\u00A0Lee in\u00A0HANOI>"] },
        { "(Reporting by Ann Lee; Editing by AFP.)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>"] },
        { "(Reporting by Ann Lee and Reuters Television)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>"] },
        { "(Reporting by staff writer Ann Lee)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>"] },
        { "(Additional reporting by Ann Lee and by Bob Ray)", ["AdditionalReporting 'Additional reporting': Ann Lee @ - <Ann Lee>", "AdditionalReporting 'Additional reporting': Bob Ray @ - <Bob Ray>"] },
        { "(Reporting by Ann Lee in Washington, DC; Editing by Bob Ray)", ["Reporting 'Reporting': Ann Lee @ Washington <Ann Lee in Washington>", "Editing 'Editing': Bob Ray @ - <Bob Ray>"] },
        {
            "(Interview by A Lee; Story by B Ray; Illustrations by C Fox; Data analysis by D Poe; Design by E Orr)",
            [
                "Reporting 'Interview': A Lee @ - <A Lee>", "Writing 'Story': B Ray @ - <B Ray>", "Graphics 'Illustrations': C Fox @ - <C Fox>",
                "Research 'Data analysis': D Poe @ - <D Poe>", "Graphics 'Design': E Orr @ - <E Orr>",
            ]
        },
        {
            "Reporting by Ann Lee in Hanoi and Bob Ray; Editing by Cid Fox",
            ["Reporting 'Reporting': Ann Lee @ Hanoi <Ann Lee in Hanoi>", "Reporting 'Reporting': Bob Ray @ - <Bob Ray>", "Editing 'Editing': Cid Fox @ - <Cid Fox>"]
        },
        { "(\nReporting by Ann Lee;\nWriting by Bob Ray;\nEditing by Cid Fox\n)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Writing 'Writing': Bob Ray @ - <Bob Ray>", "Editing 'Editing': Cid Fox @ - <Cid Fox>"] },
        { "(Reporting by Ann Lee;\nWriting by Bob Ray;\nEditing by Cid Fox)", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Writing 'Writing': Bob Ray @ - <Bob Ray>", "Editing 'Editing': Cid Fox @ - <Cid Fox>"] },
        { "(Reporting from Seoul by Ann Lee; Translated from Korean by Bob Ray)", ["Reporting 'Reporting from Seoul': Ann Lee @ - <Ann Lee>", "Translating 'Translated from Korean': Bob Ray @ - <Bob Ray>"] },
        { "Reporting by Ann Lee; Editing by Bob Ray and Yuddy", ["Reporting 'Reporting': Ann Lee @ - <Ann Lee>", "Editing 'Editing': Bob Ray @ - <Bob Ray>", "Editing 'Editing': Yuddy @ - <Yuddy>"] },
        { "Additional reporting by Ann Lee", ["AdditionalReporting 'Additional reporting': Ann Lee @ - <Ann Lee>"] },
        { "(Reporting by Ann Lee,\nBob Ray in\nNEW\nYORK)", ["Reporting 'Reporting': Ann Lee @ New York <Ann Lee>", "Reporting 'Reporting': Bob Ray @ New York <Bob Ray in\nNEW\nYORK>"] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_credit_line_names_roles_persons_and_bureaus(string line, string[] credits)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\nThey left.\n\n{line}\n");

        Assert.Empty(document.Problems);
        Assert.Equal(line, document.TextOf(document.CreditLine));
        Assert.Equal(credits, document.Credits(document.CreditLine));
        Assert.Equal([Wire.Story, "They left."], document.Blocks());
    }

    [Fact]
    public void Two_blocks_are_one_credit_line()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by Ann Lee)\n\n(Editing by Bob Ray)");

        Assert.Equal("(Reporting by Ann Lee)\n\n(Editing by Bob Ray)", document.TextOf(document.CreditLine));
        Assert.Equal(2, document.CreditLine?.Credits.Length);
    }

    [Theory]
    [InlineData("(Reporting by Ann Lee) (This story was refiled to add a day)")]
    [InlineData("(Reporting by Ann Lee) (This story was corrected by the desk.)")]
    [InlineData("(Reporting by Ann Lee)(Corrects the day in paragraph 1)")]
    public void A_note_beside_credits_nobody(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}");

        Assert.Empty(document.Problems);
        Assert.Equal("(Reporting by Ann Lee)", document.TextOf(document.CreditLine));
        Assert.Equal("Ann Lee", Assert.Single(document.CreditLine!.Credits).Person.Name);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void A_subhead_is_no_credit_line()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\nPHOTOS BY ANSEL ADAMS\n\nThey left.");

        Assert.Null(document.CreditLine);
        Assert.Equal([Wire.Story, "2: PHOTOS BY ANSEL ADAMS", "They left."], document.Blocks());
    }

    [Fact]
    public void A_note_below_stays_in_the_story()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by Ann Lee)\n\nOur Standards: none.");

        Assert.Equal("(Reporting by Ann Lee)", document.TextOf(document.CreditLine));
        Assert.Equal([Wire.Story, "Our Standards: none."], document.Blocks());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("(The story was edited on Monday.)")]
    [InlineData("(Writing in English, she said so.)")]
    [InlineData("(This version of the story was corrected by the agency.)")]
    [InlineData("(AP)")]
    [InlineData("(Inspired by true events) the film was shown.")]
    [InlineData("(Published by Penguin Books)")]
    [InlineData("(Directed by Sofia Coppola, rated PG-13)")]
    [InlineData("(Editing by machine is common, they said.)")]
    [InlineData("(Writing by hand, she noted, was slower.) She went on.")]
    [InlineData("Reporting by hand is slow.")]
    [InlineData("Reporting by Ann Lee showed that they left.")]
    [InlineData("Writing by Ann; they left")]
    [InlineData("They left. (Reporting by Ann Lee)")]
    public void Other_brackets_are_part_of_the_story(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}");

        Assert.Null(document.CreditLine);
        Assert.Equal([Wire.Story, line], document.Blocks());
        Assert.Empty(document.Problems);
    }
}
