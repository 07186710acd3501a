using Galley.CompilerServices;
using Galley.Reading.Documents;

namespace Galley.Compiling.Tables;

/// <summary>Writes whether and when an article is to be seen; <c>Publication</c> of the runtime library reads it.</summary>
internal static class PublicationTable
{
    public static TableWriter Publication(this TableWriter table, FrontMatterNode? frontMatter)
    {
        table.Number(
            (frontMatter is { IsDraft: true } ? 1 : 0)
            + (frontMatter?.PublishAt is null ? 0 : 2)
            + (frontMatter?.ExpiresAt is null ? 0 : 4));
        return table.Moment(frontMatter?.PublishAt).Moment(frontMatter?.ExpiresAt);
    }

    private static TableWriter Moment(this TableWriter table, MomentNode? moment) => moment is null
        ? table
        : table.Fixed((ulong)moment.Value.Ticks, TableDigits.HashWidth).Signed((int)moment.Value.Offset.TotalMinutes);
}
