namespace Galley.Build;

/// <summary>
/// Compiles the articles of a request in a process of its own. A process that lives for seconds is better off with code that is compiled
/// well at once than with the runtime's usual way, which runs slow code first and watches it: that takes more than twice the time here, and
/// a task cannot choose within the process of the build. What it chooses is in the file <c>Galley.Build.runtimeconfig.json</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Length != 1)
        {
            Console.Error.WriteLine("This is a part of Galley's build; it is given a file with a request.");
            return 2;
        }

        Console.Out.WriteLine(new ArticleBuild(CompileRequest.Read(arguments[0])).Run().ToLine());
        return 0;
    }
}
