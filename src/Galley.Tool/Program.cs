using System.CommandLine;
using Galley.Tool.Commands;

var root = new RootCommand("Annotates news text, corrects articles, writes the schemas of collections, and trains the model of names.")
{
    AnnotateCommand.Create(),
    FixCommand.Create(),
    SchemaCommand.Create(),
    TrainCommand.Create(),
};
return root.Parse(args).Invoke();
