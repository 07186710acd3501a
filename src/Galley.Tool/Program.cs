using System.CommandLine;
using Galley.Tool.Commands;

var root = new RootCommand("Annotates news text, and trains the model that does it.")
{
    AnnotateCommand.Create(),
    TrainCommand.Create(),
};
return root.Parse(args).Invoke();
