import type { Texts } from "../../texts.ts";

const LIST = new Intl.ListFormat("ar");

/** To whoever wants all that the source holds of a kind, or so many. */
export const inventories = {
  places: (names: readonly string[], told: string, all: string) =>
    `${named("الأماكن المذكورة", told, all)}: ${LIST.format(names)}.`,
  people: (names: readonly string[], told: string, all: string) =>
    `${named("الأشخاص المذكورين", told, all)}: ${LIST.format(names)}.`,
  groups: (names: readonly string[], told: string, all: string) =>
    `${named("الجماعات والجهات المذكورة", told, all)}: ${LIST.format(names)}.`,
  figures: (voices: readonly string[], told: string, all: string) =>
    `${told === all ? `الأرقام الواردة في مصدري (${all})` : `${told} من الأرقام الواردة في مصدري، وعددها ${all}`}. ${voices.join(" ")}`,
  voice: (voice: string, figures: readonly string[]) => `${voice}: ${LIST.format(figures)}.`,
  itself: "بلسان المصدر نفسه",
  figure: (figure: string, label: string) => `${figure} (${label})`,
  times: (times: readonly string[], isDated: boolean) =>
    `الأوقات التي يذكرها مصدري: ${times.join("؛ ")}.${isDated ? "" : " والمصدر نفسه لا يحمل تاريخاً."}`,
  time: (when: string, what: string) => `${when}: ${what}`,
  quotations: (quotations: string) => `الاقتباسات في مصدري: ${quotations}`,
} satisfies Texts["answers"]["inventories"];

function named(several: string, told: string, all: string): string {
  const within = `${several} بالاسم في مصدري`;
  return told === all ? `عدد ${within} ${all}` : `${told} من ${within}، وعددها ${all}`;
}
