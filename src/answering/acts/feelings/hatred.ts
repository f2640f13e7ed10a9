import { isToldOfOthers } from "./plainly-hostile.ts";

/** In lines of `feelingWords`: what nobody says of a people who means no harm. */
const HOSTILE = /<(?:dehumanising|death-wish|hate)>/;
/** Of whom it is said. Organisations, trades and single persons are no people. */
const PEOPLE =
  /(?:^| )(?:<peoples>|they|them|their|theirs|these|those|em|everyone|everybody|sect|sects|race|breed|kind|tribe|people|women|villages|region|lot|trash)(?= |$)/;
/** A call to do it. */
const CALLS =
  /^(?:just |so |and )?(?:drop|wipe|burn|nuke|bomb|flatten|erase|raze|clean|cleanse|sweep|shoot|hang|gas|<slay>|<undo>)(?= )|(?:^| )(?:let them|about time|time to|should be|must be|need to|next please)(?= |$)/;
/** It is said of all of them, and for ever. */
const OF_ALL = /(?:^| )(?:all|always|every|everyone|whole|born|blood|nature)(?= |$)/;
/** Whoever says so takes the side of those whom it would hit. */
const DISOWNED =
  /(?:^| )(?:(?:(?<!^(?:are|is|were|was) )not|never|nobody|no one|neither|none|cannot|no <\S+>)(?:(?: \S+){0,5} <death-wish>|(?: \S+){0,2} <(?:dehumanising|hate)>)|no(?: \S+){1,3} <death-wish>)/;
/** Of whom the writer is one. */
const OWN =
  /(?:^| )(?:we|i) (?:are|am)(?: (?!they|them)\S+){0,2} <peoples>|(?:^| )(?:my|our)(?: \S+)? <kin> (?:is|are|was|were)(?: \S+){0,2} <peoples>|(?:^| )my <group>(?= |$)/;

/** Whoever wants others to be spared, or punished by a court, hates nobody. */
const MERCIFUL =
  /(?:^| )(?:time to|should|must|need to|ought to|has to|let them|deserves?)(?: (?:be|all|get|have|to|a|some))* (?:stop|end|protected|protection|safe|safety|saved|help|helped|free|freed|home|live in peace|punished|tried|heard|named|counted|go home|speak|rest|talk|return|come|better|peace|justice|respect)(?= |$)|^(?:no \S+|nobody|no one) (?:\S+ )?(?:should|deserves? to|ought to|must)(?: be)? (?:<(?:slain|undone|undo|slay)>|die|happy|glad|cheer|celebrate)/;
/** Of what others want to be done, perhaps to the writer. */
const THEY_WANT = /^(?:(?:so|and|but|because) )?they(?: \S+)? (?:want|wanted|plan|try|tried) to /;
/** A reproach to all who look on. */
const UNMOURNED =
  /(?:^| )(?:nobody|no one|noone|(?:the|whole) world|everyone)(?: (?:really|even|ever|else|here|has|have|had|seems? to|just))* (?:no (?:pity|sympathy|mercy|tears?|compassion)|(?:not )?(?:cares?|cared|mourns?|mourned|pity|pities|cry|cries|weeps?|grieves?))(?= |$)/;
/** A politician's end, or a deed that is only named. */
const OF_ONE = /^\S+ <(?:person|group)>$|^<slay> of /;
/** Of a politician, or of fighters; of beasts that died. */
const JIBE =
  /(?:^| )<(?:person|group)> (?:is|was|are|were)(?: (?:all|just|only|such|a|an|like|nothing but))* <dehumanising>|^<dehumanising> <(?:died|slain|dead)>/;
/** What the writer was called. */
const OF_US = /(?:^| )(?:us|we|we are|are we)(?: (?:all|just|only|like|as))* <dehumanising>/;

/** So sure it must be where only the whole of it sounds hostile: of a people, as a call, and else. */
const UNMARKED = { people: -0.25, call: -0.25, others: -0.15, nobody: 0.1 };
/** The same where it is asked why they are killed. */
const ASKED = 0.6;
/** The same where others say so. */
const TOLD = 0.3;

/**
 * Whether a line that sounds like hatred surely is: a reproach hurts whoever asks in fear, takes back what was read into
 * their words, or mistrusts a paper.
 * @param belief how far it is believed to be
 */
export function isSurelyHatred(line: string, belief: number): boolean {
  const meant = line.replace(DISOWNED, " ").replace(JIBE, " ");
  if ([OF_US, MERCIFUL, THEY_WANT, UNMOURNED, OF_ONE].some((spared) => spared.test(line))) return false;
  if (isToldOfOthers(line) && belief <= TOLD) return false;
  if (HOSTILE.test(meant)) return true;
  if (meant !== line || OWN.test(line)) return false;
  if (CALLS.test(line)) return belief > UNMARKED.call;
  if (asksOfKilling(line) && !OF_ALL.test(line)) return belief > ASKED;
  if (line.includes("<peoples>")) return belief > UNMARKED.people;
  return belief > (PEOPLE.test(line) ? UNMARKED.others : UNMARKED.nobody);
}

/** Whether a line asks why somebody is killed. */
export function asksOfKilling(line: string): boolean {
  return /(?:^| )why (?:\S+ )*<(?:slay|slain)>(?= |$)/.test(line);
}
