using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai entity …</c>: who is who.</summary>
internal static class EntityCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("entity", speech.Say("谁是谁：建立、别名、合并、拆开、同名分辨、隶属", "Who is who: make known, name, merge, split, tell apart, put under another"))
        {
            CreateOne(host, "create", speech.Say("建立一方，哪怕还没有陈述提到", "Make somebody known whom no claim names yet"), null, "甲市总工会", (entity, _, _, by) => new EntityCreated(entity, by)),
            CreateOne(host, "name", speech.Say("给一方加一个别名", "Give somebody another name"), "--as", "甲市总工会", (entity, other, time, by) => new EntityNamed(entity, other!.Value.Name, time, by)),
            CreateOne(host, "merge", speech.Say("两个名称原是一方：此后都按后者回答", "Two names are one and the same: from here on answers give the second"), "--into", "甲总", (entity, other, _, by) => new EntityMerged(entity, other!.Value, by)),
            CreateOne(host, "split", speech.Say("拆开合并过的两方，恢复原状", "Take a merge back: everything is as it was"), "--from", "甲总", (entity, other, _, by) => new EntitySplit(entity, other!.Value, by)),
            EntityApartCommand.Create(host),
            CreateOne(host, "parent", speech.Say("写明一方隶属于谁", "Say to whom somebody belongs"), "--of", "甲市海员工会", (entity, other, time, by) => new ParentSet(entity, other, time, by)),
        };
    }

    private static DocumentedCommand CreateOne(
        CliHost host, string name, string description, string? otherName, string example, Func<EntityName, EntityName?, Edtf?, Signature, Decision> decision)
    {
        var speech = host.Speech;
        var entity = new Argument<string>("name") { HelpName = speech.Say("名称", "NAME"), Description = speech.Say("陈述里写的全称", "The full name, as claims have it") };
        var type = Deciding.TypeOption(host);
        var command = new DocumentedCommand(name, description) { entity, type };
        var other = otherName is null ? null : new Option<string>(otherName)
        {
            HelpName = speech.Say("名称", "NAME"),
            Required = true,
            Description = name == "name" ? speech.Say("别名", "The other name") : speech.Say("另一方的全称", "The full name of the other"),
        };
        var time = name is "name" or "parent" ? new Option<Edtf?>("--time") { Description = speech.Say("何时如此（EDTF）", "When it is so (EDTF)") }.TakingEdtf(speech) : null;
        if (other is not null)
        {
            command.Add(other);
        }

        if (time is not null)
        {
            command.Add(time);
        }

        var deciding = new Deciding(host, command);
        command.Examples.Add(($"wanglai entity {name} {example}{(otherName is null ? "" : $" {otherName} 甲市总工会联合会")} --by 王芳", description));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            EntityName? second = other is null ? null : Deciding.Entity(parse, parse.GetRequiredValue(other), type);
            deciding.Decide(
                parse,
                ledger,
                decision(Deciding.Entity(parse, parse.GetRequiredValue(entity), type), second, time is null ? null : parse.GetValue(time), deciding.SignatureOf(parse)),
                speech.Say("已记入。", "Recorded."));
            return host.Outcome;
        });
        return command;
    }
}
