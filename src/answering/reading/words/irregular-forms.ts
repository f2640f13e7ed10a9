import { stemOf } from "../normalise.ts";

/** Verbs with their irregular forms; forms that are other words as well (“found”, “left”, “wound”) are left out. */
const VERBS = `arise arose arisen; awake awoke awoken; beat beaten; become became; begin began begun; bend bent; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen;
grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lead led; lean leant; learn learnt; lend lent; lose lost; mean meant; meet met;
overthrow overthrew overthrown; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung;
sink sank sunk; sleep slept; speak spoke spoken; speed sped; spend spent; spoil spoilt; stand stood; steal stole stolen; stick stuck; sting stung; strike struck stricken; swear swore sworn;
sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; think thought; throw threw thrown; undergo underwent undergone; understand understood;
wake woke woken; wear wore worn; weep wept; win won; withdraw withdrew withdrawn; write wrote written`;

const STEMS = new Map(
  VERBS.split(";").flatMap((line) => {
    const [verb = "", ...forms] = line.trim().split(" ");
    return forms.map((form) => [stemOf(form), stemOf(verb)] as const);
  }),
);

/** The stem of the verb that an irregular form's stem is of, “send” for “sent”; any other stem as it is. */
export function verbStem(stem: string): string {
  return STEMS.get(stem) ?? stem;
}
