import { LabelBuilder, ModalBuilder, type ModalSubmitInteraction, TextInputBuilder, TextInputStyle } from "discord.js";
import { asClaim } from "../../../answering/claims/recognising/recognise.ts";
import { claimReview } from "../../../citing/claim-review.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Texts } from "../../../texts/texts.ts";
import { boxed } from "../../messages/afterwards/citation-message.ts";
import { languageFor, textsFor } from "../../surface/language.ts";
import { replyPrivately, tell } from "../../surface/private-reply.ts";
import type { PressHandler } from "../press.ts";

const NAME = "claim-review";
/** Characters. */
const LONGEST_CLAIM = 500;
const LONGEST_FIELD = 300;
const FIELDS = ["claim", "claimant", "appearance", "reviewer", "page"] as const;
type Field = (typeof FIELDS)[number];

/**
 * A claim's verdict for a newsroom's page. The claim is asked for: what somebody wrote is kept nowhere, and the verdict belongs
 * to that very wording.
 */
export const reviewClaim: PressHandler = {
  name: NAME,
  async handle(interaction, rest, bot) {
    if (rest !== "") return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    if (interaction.isButton()) return interaction.showModal(form(await textsFor(bot, interaction)));
    if (!interaction.isModalSubmit()) return;
    const typed = typedIn(interaction);
    const wrong = [typed.appearance, typed.page].find((address) => address !== undefined && !isAddress(address));
    if (wrong !== undefined) return tell(interaction, bot, ({ citing }) => citing.noAddress(wrong));
    const language = await languageFor(bot, interaction);
    const { answer } = bot.engine.consider({ text: asClaim(typed.claim ?? ""), language });
    const { verdict } = answer;
    if (answer.outcome !== "answer" || verdict === undefined || verdict === "unsaid")
      return tell(interaction, bot, ({ citing }) => citing.noVerdict);
    const on = bot.now().toZonedDateTimeISO("UTC").toPlainDate();
    const { text, facts } = answer;
    const name = bot.client.user.displayName;
    const review = claimReview(
      { ...typed, claim: typed.claim ?? "" },
      { verdict, text, facts, language, on, bot: name },
    );
    const { citing } = textsIn(language);
    const written = JSON.stringify(review, null, 2);
    await replyPrivately(interaction, boxed(citing.reviewed, written, "claim-review.json", language));
  },
};

function form({ citing: { review } }: Texts): ModalBuilder {
  const modal = new ModalBuilder().setCustomId(NAME).setTitle(review.title);
  for (const field of FIELDS) {
    const isClaim = field === "claim";
    const input = new TextInputBuilder()
      .setCustomId(field)
      .setStyle(isClaim ? TextInputStyle.Paragraph : TextInputStyle.Short)
      .setMaxLength(isClaim ? LONGEST_CLAIM : LONGEST_FIELD)
      .setRequired(isClaim);
    const label = new LabelBuilder().setLabel(review[field]).setTextInputComponent(input);
    modal.addLabelComponents(isClaim ? label.setDescription(review.claimHint) : label);
  }
  return modal;
}

function typedIn({ fields }: ModalSubmitInteraction): Record<Field, string | undefined> {
  const typed = (field: Field) => fields.getTextInputValue(field).trim() || undefined;
  const [claim, claimant, appearance, reviewer, page] = FIELDS.map(typed);
  return { claim, claimant, appearance, reviewer, page };
}

function isAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}
