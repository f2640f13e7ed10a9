import type { ArabicCut } from "../../claims/cutting/foreign/cut-arabic.ts";
import { asClaim } from "../../claims/recognising/recognise.ts";
import type { Speakers } from "../../claims/recognising/speakers.ts";
import { type Glossed, glossed } from "../../reading/languages/arabic/gloss.ts";
import type { Glossary } from "../../reading/languages/arabic/glossary.ts";
import { statedIn } from "../../reading/languages/arabic/stating.ts";
import type { Heard } from "../../reading/languages/hear.ts";
import { actOf, type Done, shownAct } from "../act-of.ts";

/** So likely it claims something, and where nothing in it asks. */
const CLAIMS = 0.65;
const CLAIMS_UNASKED = 0.3;
/** And so likely that it surely does. */
const SURELY = 0.9;
/** And so unlikely, whatever its grammar. */
const ASKS = 0.1;

/** What a message in Arabic is understood by, in English without what frames a claim, and what it does. */
export interface ArabicAct extends Glossed {
  readonly done: Done;
}

/** What a message in Arabic does, by how its words are cut. */
export function arabicActOf(
  heard: Heard,
  cut: ArabicCut | undefined,
  glossary: Glossary,
  speakers: Speakers,
): ArabicAct {
  if (!cut || cut.likelihood < (cut.isAsking ? CLAIMS : CLAIMS_UNASKED)) {
    const { text, spoken } = heard;
    const stated = cut && cut.likelihood < ASKS ? undefined : statedIn(spoken);
    return { text, spoken, done: (!stated && shownAct(heard.written)) || actOf(text, speakers, stated) };
  }
  const claimed = glossed(cut.core, glossary, true);
  const { text } = claimed;
  const done = cut.isPut ? actOf(asClaim(text), speakers) : actOf(text, speakers, "surely");
  const claim = done.claim && {
    ...done.claim,
    // “Is” may begin what is so: “بلغ العدد …”.
    form: done.claim.form === "question" && !/[?؟]/.test(cut.core) ? "statement" : done.claim.form,
    isDenied: done.claim.isDenied !== cut.isDenied,
    message: heard.text,
    isCut: cut.isPut || cut.likelihood >= SURELY,
  };
  return { ...claimed, done: { ...done, ...(claim && { claim }) } };
}
