using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Model.Authority;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai authority check [FOLDER]</c>: tells what is wrong in authority files, with file and line.</summary>
internal static class AuthorityCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("authority", speech.Say("权威档：机构、人物、国家、地名和时间名", "Authority files: organisations, persons, countries, places and named times"));
        command.Add(CreateCheck(host));
        return command;
    }

    private static DocumentedCommand CreateCheck(CliHost host)
    {
        var speech = host.Speech;
        var folders = new Argument<string[]>("folder")
        {
            HelpName = speech.Say("目录", "FOLDER"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = speech.Say("要检查的目录；不写则检查随程序附带的", "The folder to check; the shipped one where none is named"),
        };
        var json = host.Options.Json();
        var command = new DocumentedCommand("check", speech.Say("检查权威档，指出错在哪个文件哪一行", "Check authority files and tell what is wrong, with file and line"))
        {
            folders,
            json,
        };
        command.Notes.Add(speech.Say(
            "每个目录单独看待；要连同随程序附带的一起检查，用 --authority。有错则退出码为 1。",
            "The folders are read by themselves; give them with --authority to check them on top of the shipped ones. The exit code is 1 where something is wrong."));
        command.Examples.Add(("wanglai authority check", speech.Say("检查随程序附带的权威档", "Check the shipped files")));
        command.Examples.Add(("wanglai authority check ./our-names --json", speech.Say("检查自己的目录，结果写成 JSON", "Check a folder of your own, result as JSON")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"folders":["authority"],"organisations":2,"persons":0,"countries":3,"places":0,"namedTimes":5,"problems":[{"code":"WL-A008","message":"…"}],"hash":"9f…"}"""));
        command.SetAction(parse =>
        {
            var asked = parse.GetValue(folders) ?? [];
            Check(host, asked.Length > 0 ? asked : host.AuthorityFolders(parse), parse.GetValue(json));
            return host.Outcome;
        });
        return command;
    }

    private static void Check(CliHost host, string[] folders, bool json)
    {
        var files = AuthorityFiles.Load(folders);
        foreach (var problem in files.Problems)
        {
            host.Report(problem);
        }

        if (json)
        {
            WriteJson(host, folders, files);
            return;
        }

        var speech = host.Speech;
        host.Printer.Line(
            speech.Say("机构", "organisations"), $" {files.Organisations.Count}  ",
            speech.Say("人物", "persons"), $" {files.Persons.Count}  ",
            speech.Say("国家", "countries"), $" {files.Countries.Count}  ",
            speech.Say("地名", "places"), $" {files.Places.Count}  ",
            speech.Say("时间名", "named times"), $" {files.NamedTimes.Count}");
        host.Printer.Line(files.Problems.Count == 0
            ? new Piece(speech.Say("没有发现问题。", "Nothing wrong was found."), Tone.Good)
            : new Piece(speech.Say($"有 {files.Problems.Count} 处问题。", $"Problems found: {files.Problems.Count}."), Tone.Bad));
    }

    private static void WriteJson(CliHost host, string[] folders, AuthorityFiles files) => host.Json().Object(json =>
    {
        json.WriteStartArray("folders");
        foreach (var folder in folders)
        {
            json.WriteStringValue(folder);
        }

        json.WriteEndArray();
        json.WriteNumber("organisations", files.Organisations.Count);
        json.WriteNumber("persons", files.Persons.Count);
        json.WriteNumber("countries", files.Countries.Count);
        json.WriteNumber("places", files.Places.Count);
        json.WriteNumber("namedTimes", files.NamedTimes.Count);
        json.WriteProblems("problems", files.Problems, host.Speech);
        json.WriteString("hash", files.Hash);
    });
}
