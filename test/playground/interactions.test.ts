import {
  ActionRowBuilder,
  ApplicationCommandType,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ContextMenuCommandBuilder,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { ANSWER_WITHIN_MS } from "../../src/playground/interactions/interaction.ts";
import type { StandInOptions } from "../../src/playground/stand-in.ts";
import { channelOf, scene } from "./bot.ts";

const commands = [
  new SlashCommandBuilder()
    .setName("who")
    .setDescription("Who is somebody?")
    .addStringOption((name) => name.setName("name").setDescription("A name").setRequired(true).setAutocomplete(true)),
  new SlashCommandBuilder()
    .setName("summary")
    .setDescription("The daily summary")
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((set) =>
      set
        .setName("set")
        .setDescription("Set it up")
        .addChannelOption((channel) => channel.setName("channel").setDescription("Where").setRequired(true))
        .addIntegerOption((hour) => hour.setName("hour").setDescription("When").setMinValue(0).setMaxValue(23)),
    ),
  new ContextMenuCommandBuilder().setName("Check figures").setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());

const greeting = { type: 4, data: { content: "Hello" } };

/** A scene in which the commands are registered and every interaction goes to `answer`. */
async function answering(answer: (interaction: Interaction) => Promise<unknown>, options?: StandInOptions) {
  const { standIn, client } = await scene(options);
  await client.application.commands.set(commands);
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch((error) => failures.push(error)));
  onTestFinished(() => expect(failures).toEqual([]));
  return { standIn, client, general: channelOf(client, "general").id };
}

function pressable(): ActionRowBuilder<ButtonBuilder> {
  const button = new ButtonBuilder().setCustomId("more").setLabel("More").setStyle(ButtonStyle.Secondary);
  return new ActionRowBuilder<ButtonBuilder>().addComponents(button);
}

async function pressableMessage(client: Client): Promise<string> {
  return (await channelOf(client, "general").send({ content: "Press", components: [pressable()] })).id;
}

describe("commands", () => {
  it("are registered, keep their ids, and can be read back", async () => {
    const { standIn, client } = await answering(async () => {});
    const before = standIn.world.commands.map(({ id }) => id);
    await client.application.commands.set(commands);
    expect(standIn.world.commands.map(({ id }) => id)).toEqual(before);
    expect((await client.application.commands.fetch()).map(({ name }) => name)).toEqual([
      "who",
      "summary",
      "Check figures",
    ]);
    expect(standIn.violations).toEqual([]);
  });

  it("reach the bot with their options, and its reply reaches the person", async () => {
    const { standIn, general } = await answering(async (interaction) => {
      const command = interaction as ChatInputCommandInteraction;
      const response = await command.reply({
        content: `You asked for ${command.options.getString("name")}`,
        withResponse: true,
      });
      expect(response.resource?.message?.content).toContain("al-Sharaa");
    });
    const reply = await standIn.person("Lina").command(general, "who", { name: "al-Sharaa" });
    expect(reply.message?.content).toBe("You asked for al-Sharaa");
    expect(reply.message).toMatchObject({
      interaction: { name: "who" },
      interaction_metadata: { type: 2, user: { username: "lina" } },
    });
    expect(standIn.violations).toEqual([]);
  });

  it("work in direct messages", async () => {
    const { standIn } = await answering(async (interaction) => {
      await (interaction as ChatInputCommandInteraction).reply(`Guild: ${interaction.guildId}`);
    });
    const lina = standIn.person("Lina");
    const reply = await lina.command(standIn.world.directChannel(lina.user.id).id, "who", { name: "x" });
    expect(reply.message?.content).toBe("Guild: null");
    expect(standIn.violations).toEqual([]);
  });

  it("resolve channels for subcommands, and are kept from those without the permission", async () => {
    const { standIn, client, general } = await answering(async (interaction) => {
      const { options, memberPermissions } = interaction as ChatInputCommandInteraction<"cached">;
      const text = `${options.getChannel("channel")?.name} ${options.getInteger("hour")} ${memberPermissions.has("ManageGuild")}`;
      await (interaction as ChatInputCommandInteraction).reply(text);
    });
    const options = { channel: channelOf(client, "daily-brief").id, hour: 9 };
    const reply = await standIn.person("Samir").command(general, "summary", options, "set");
    expect(reply.message?.content).toBe("daily-brief 9 true");
    await expect(standIn.person("Lina").command(general, "summary", options, "set")).rejects.toThrow("permission");
    await expect(standIn.person("Samir").command(general, "summary", { ...options, hour: 24 }, "set")).rejects.toThrow(
      "at most 23",
    );
  });

  it("can be used on a message", async () => {
    const { standIn, general } = await answering(async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
      }
    });
    const said = standIn.person("Samir").say(general, "5,000 died");
    const reply = await standIn.person("Lina").messageCommand(said.id, "Check figures");
    expect(reply).toMatchObject({ ephemeral: true, message: { content: "5,000 died" } });
  });

  it("offer suggestions", async () => {
    const { standIn, general } = await answering(async (interaction) => {
      const typed = (interaction as AutocompleteInteraction).options.getFocused();
      await (interaction as AutocompleteInteraction).respond([{ name: `${typed}ra`, value: "sharaa" }]);
    });
    const choices = await standIn.person("Lina").autocomplete(general, "who", { name: "sha" }, "name");
    expect(choices).toEqual([{ name: "shara", value: "sharaa" }]);
    expect(standIn.violations).toEqual([]);
  });
});

describe("responses", () => {
  it("may be promised first: the person sees what comes later", async () => {
    const { standIn, general } = await answering(async (interaction) => {
      const command = interaction as ChatInputCommandInteraction;
      await command.deferReply({ flags: MessageFlags.Ephemeral });
      await command.editReply("Here it is");
      await command.followUp({ content: "And more", flags: MessageFlags.Ephemeral });
    });
    const more = standIn.nextMessage(({ content }) => content === "And more");
    const reply = await standIn.person("Lina").command(general, "who", { name: "x" });
    expect(reply).toMatchObject({ ephemeral: true, message: { content: "Here it is", flags: MessageFlags.Ephemeral } });
    await more;
    expect(standIn.violations).toEqual([]);
  });

  it("that are ephemeral can't be seen by others, nor fetched from the channel", async () => {
    const { standIn, client, general } = await answering(async (interaction) => {
      if (interaction.isButton()) return interaction.update("Pressed");
      const row = pressable();
      return (interaction as ChatInputCommandInteraction).reply({
        content: "Psst",
        components: [row],
        flags: MessageFlags.Ephemeral,
      });
    });
    const { message } = await standIn.person("Lina").command(general, "who", { name: "x" });
    const id = message?.id ?? "";
    await expect(standIn.person("Samir").press(id, "more")).rejects.toThrow("Unknown Message");
    await expect(channelOf(client, "general").messages.fetch(id)).rejects.toMatchObject({ code: 10008 });
    expect((await standIn.person("Lina").press(id, "more")).updated?.content).toBe("Pressed");
  });

  it("are refused a second time", async () => {
    const second = Promise.withResolvers<unknown>();
    const { standIn, general } = await answering(async ({ id, token, client }) => {
      const callback = () => client.rest.post(`/interactions/${id}/${token}/callback`, { body: greeting, auth: false });
      await callback();
      callback().then(second.reject, second.resolve);
    });
    await standIn.person("Lina").command(general, "who", { name: "x" });
    expect(await second.promise).toMatchObject({ code: 40060 });
    expect(standIn.violations).toEqual([expect.stringContaining("already been acknowledged")]);
  });

  it("must come within three seconds", async () => {
    expect(ANSWER_WITHIN_MS).toBe(3_000);
    const { standIn, general } = await answering(async () => {}, { answerWithinMs: 1 });
    await expect(standIn.person("Lina").command(general, "who", { name: "x" })).rejects.toThrow(
      "The application did not respond",
    );
  });
});

describe("components", () => {
  it("update the message they are on", async () => {
    const { standIn, client } = await answering(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: "Updated", components: [] });
    });
    const reply = await standIn.person("Lina").press(await pressableMessage(client), "more");
    expect(reply.updated).toMatchObject({ content: "Updated", components: [] });
    expect(standIn.violations).toEqual([]);
  });

  it("may defer an update silently", async () => {
    const { standIn, client } = await answering(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply("Later");
    });
    const reply = await standIn.person("Lina").press(await pressableMessage(client), "more");
    expect(reply.updated?.content).toBe("Later");
    expect(standIn.violations).toEqual([]);
  });

  it("send the chosen values", async () => {
    const { standIn, client } = await answering(async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const menu = new StringSelectMenuBuilder()
      .setCustomId("lang")
      .addOptions({ label: "English", value: "en" }, { label: "العربية", value: "ar" });
    const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
    const { id } = await channelOf(client, "general").send({ components: [row], content: "Language?" });
    expect((await standIn.person("Lina").select(id, "lang", ["ar"])).message?.content).toBe("ar");
    await expect(standIn.person("Lina").select(id, "lang", ["fr"])).rejects.toThrow("not among the options");
    expect(standIn.violations).toEqual([]);
  });

  it("open modals, whose fields come back", async () => {
    const { standIn, client } = await answering(async (interaction) => {
      if (interaction.isButton()) await interaction.showModal(feedbackModal());
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("text"));
    });
    const lina = standIn.person("Lina");
    const { modal } = await lina.press(await pressableMessage(client), "more");
    expect(modal?.title).toBe("What is wrong?");
    const reply = await lina.submitModal("feedback", { text: "A figure" });
    expect(reply.message).toMatchObject({ content: "A figure", interaction_metadata: { type: 5 } });
    await expect(lina.submitModal("feedback", { text: "Again" })).rejects.toThrow("No modal");
    expect(standIn.violations).toEqual([]);
  });
});

function feedbackModal(): ModalBuilder {
  const input = new TextInputBuilder().setCustomId("text").setStyle(TextInputStyle.Paragraph);
  const label = new LabelBuilder().setLabel("What did you expect?").setTextInputComponent(input);
  return new ModalBuilder().setCustomId("feedback").setTitle("What is wrong?").addLabelComponents(label);
}
