using System.CommandLine;
using Spectre.Console;
using TypeScriptCompiler;

var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder whose .ts files are compiled." };
folder.AcceptExistingOnly();
var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Where the .js files go.", DefaultValueFactory = _ => new DirectoryInfo("out") };
var lax = new Option<bool>("--lax") { Description = "Without the strict checks." };
var command = new RootCommand("Compiles a folder of TypeScript, without Node.js.") { folder, output, lax };
command.SetAction(arguments => Compilation.Run(
    arguments.GetValue(folder)!.FullName, arguments.GetValue(output)!.FullName, isStrict: !arguments.GetValue(lax), AnsiConsole.Console));
return command.Parse(args).Invoke();
