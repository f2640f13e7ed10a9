import type { AnySelectMenuInteraction, ButtonInteraction, ModalMessageModalSubmitInteraction } from "discord.js";
import { isPassing } from "../../store/outage.ts";
import { StoreError } from "../../store/store-error.ts";
import { requireManager } from "../people/require-manager.ts";
import type { PressHandler, PressInteraction } from "../presses/press.ts";
import type { Bot } from "../surface/bot.ts";
import { tell } from "../surface/private-reply.ts";
import type { SetupDraft } from "./drafts.ts";
import { panelFor } from "./show-panel.ts";

/** A press in the panel, by somebody who may set the server up. */
export type PanelPress =
  | AnySelectMenuInteraction<"cached">
  | ButtonInteraction<"cached">
  | ModalMessageModalSubmitInteraction<"cached">;

/** One thing to press in the set-up panel. It has the draft, and answers the press itself. */
export function panelPress(
  name: string,
  press: (interaction: PanelPress, draft: SetupDraft, bot: Bot) => Promise<unknown>,
): PressHandler {
  return {
    name,
    async handle(interaction, _, bot) {
      if (!isInPanel(interaction)) return;
      if (!(await requireManager(interaction, bot))) return;
      const draft = bot.drafts.of(interaction.guildId, interaction.user.id);
      if (!draft) return tell(interaction, bot, ({ setup }) => setup.tooOld);
      await press(interaction, draft, bot);
    },
  };
}

/** A choice that changes the draft and redraws the panel. @param saves whether the panel then says that it is saved */
export function panelChoice(
  name: string,
  change: (interaction: PanelPress, draft: SetupDraft, bot: Bot) => SetupDraft | Promise<SetupDraft>,
  { saves = false }: { readonly saves?: boolean } = {},
): PressHandler {
  return panelPress(name, async (interaction, draft, bot) => {
    const changed = await change(interaction, draft, bot);
    bot.drafts.keep(interaction.guildId, interaction.user.id, changed);
    const panel = await panelFor(interaction, changed, bot, saves).catch((error: unknown) => {
      // The change stands: “nothing was changed” wouldn't be so.
      throw isPassing(error)
        ? new StoreError("unsure", "Changed, but the panel can't be shown", { cause: error })
        : error;
    });
    await interaction.update(panel);
  });
}

/** What was chosen in a select menu; empty for anything else. */
export function chosenIn(interaction: PanelPress): readonly string[] {
  return interaction.isAnySelectMenu() ? interaction.values : [];
}

function isInPanel(interaction: PressInteraction): interaction is PanelPress {
  return interaction.inCachedGuild() && (interaction.isMessageComponent() || interaction.isFromMessage());
}
