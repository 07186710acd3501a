using System.Text;

using Galley.Reading.Storage;

namespace Galley.Reading.Tests.Storage;

/// <summary>The resource's bytes stand in compiled assemblies; they do not change by accident.</summary>
public sealed class TextResourceTests
{
    // The hash of "a" is less than that of "b". Worked out apart from the library.
    [Fact]
    public void The_resource_has_a_head_rows_and_for_each_its_text_and_tables() => Assert.Equal(
        "galley text 2 -----1\n9xYr3m5-TmB-----------2-----16l4yoZE3qUj9xYrom5-U5_-----4-----------08uCssfvEdwAé\n012",
        Encoding.UTF8.GetString(Write(Entry("b", "", "2"), Entry("a", "é\n", "01"))));

    [Fact]
    public void The_order_of_the_entries_does_not_matter()
    {
        var entries = Enumerable.Range(0, 300).Select(i => Entry("seeds/" + i, "Text of " + i, "Table of " + i)).ToArray();

        Assert.Equal(Write(entries), Write([.. entries.Reverse()]));
    }

    [Fact]
    public void Parts_of_arrays_and_other_memory_are_written_as_they_are()
    {
        var all = Encoding.UTF8.GetBytes("xé\n01y");

        Assert.Equal(Write(Entry("a", "é\n", "01")), Write(new ResourceEntry("a", all.AsMemory(1, 3), all.AsMemory(4, 2))));
    }

    [Fact]
    public void A_key_that_is_there_twice_is_refused_before_anything_is_written()
    {
        using var output = new MemoryStream();

        Assert.Throws<ArgumentException>(() => TextResource.Write(output, [Entry("a", "1", ""), Entry("b", "", ""), Entry("a", "2", "")]));
        Assert.Equal(0, output.Length);
    }

    private static ResourceEntry Entry(string key, string text, string tables) =>
        new(key, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(tables));

    private static byte[] Write(params ResourceEntry[] entries)
    {
        using var output = new MemoryStream();
        TextResource.Write(output, entries);
        return output.ToArray();
    }
}
