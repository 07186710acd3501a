using System.Collections.Immutable;

using CsCheck;

using Galley.Reading.Names;

namespace Galley.Reading.Tests.Names;

public class EntityRecordTests
{
    private static readonly Gen<ImmutableArray<string>> GenNames =
        Gen.OneOf("a", "b", "c").List[0, 2].Select(names => names.ToImmutableArray());

    private static readonly Gen<EntityRecord> GenRecord =
        Gen.Select(Gen.OneOf("A", "B", "a"), GenNames, GenNames, GenNames, Gen.Bool, Gen.Bool).Select(
            (name, aliases, demonyms, sameAs, isDeclared, fromCapitals) => new EntityRecord(
                "person/a", EntityKind.Person, name, aliases, demonyms, sameAs, isDeclared, fromCapitals));

    [Fact]
    public void The_choice_does_not_depend_on_order()
    {
        GenRecord.Select(GenRecord, GenRecord).Sample((a, b, c) =>
        {
            Assert.Equal(Describe(EntityRecord.Choose(a, b)), Describe(EntityRecord.Choose(b, a)));
            Assert.Equal(
                Describe(EntityRecord.Choose(EntityRecord.Choose(a, b), c)),
                Describe(EntityRecord.Choose(a, EntityRecord.Choose(b, c))));
            Assert.Same(a, EntityRecord.Choose(a, a));
        });
    }

    [Fact]
    public void Declared_goes_before_small_letters_and_small_letters_before_the_smaller_name()
    {
        var declared = Record("Z", isDeclared: true, fromCapitals: true);
        var small = Record("Y", isDeclared: false, fromCapitals: false);
        var first = Record("A", isDeclared: false, fromCapitals: true);
        var second = Record("B", isDeclared: false, fromCapitals: true);
        Assert.Same(declared, EntityRecord.Choose(small, declared));
        Assert.Same(small, EntityRecord.Choose(first, small));
        Assert.Same(first, EntityRecord.Choose(second, first));
    }

    private static EntityRecord Record(string name, bool isDeclared, bool fromCapitals) =>
        new("person/a", EntityKind.Person, name, [], [], [], isDeclared, fromCapitals);

    private static string Describe(EntityRecord record) => string.Join(
        "|",
        record.Name,
        record.IsDeclared,
        record.FromCapitals,
        string.Join(",", record.Aliases),
        string.Join(",", record.Demonyms),
        string.Join(",", record.SameAs));
}
