using System.CommandLine;
using Galley.Tool.Commands;

var root = new RootCommand("Annotates news text, writes the schemas of collections, and trains the model of names.")
{
    AnnotateCommand.Create(),
    SchemaCommand.Create(),
    TrainCommand.Create(),
};
return root.Parse(args).Invoke();
