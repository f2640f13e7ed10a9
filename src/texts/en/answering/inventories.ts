const LIST = new Intl.ListFormat("en");

/** To whoever wants all that the source holds of a kind, or so many. */
export const inventories = {
  /** @param names those that are told @param told how many these are @param all how many there are; both in words */
  places: (names: readonly string[], told: string, all: string) =>
    `${named("place", "places", names, told, all)}: ${LIST.format(names)}.`,
  people: (names: readonly string[], told: string, all: string) =>
    `${named("person", "people", names, told, all)}: ${LIST.format(names)}.`,
  groups: (names: readonly string[], told: string, all: string) =>
    `${named("group or organisation", "groups and organisations", names, told, all)}: ${LIST.format(names)}.`,
  /** @param voices of one voice each, as below */
  figures: (voices: readonly string[], told: string, all: string) =>
    `${told === all ? `The figures that my source gives (${all})` : `Of the ${all} figures that my source gives, ${told}`}. ${voices.join(" ")}`,
  /** All that one voice gives. */
  voice: (voice: string, figures: readonly string[]) => `${voice}: ${LIST.format(figures)}.`,
  /** The source, where it names nobody. */
  itself: "In its own words",
  /** @param label what is counted */
  figure: (figure: string, label: string) => `${figure} (${label})`,
  /** @param times as below @param isDated whether it is known when the source was published */
  times: (times: readonly string[], isDated: boolean) =>
    `The times that my source gives: ${times.join("; ")}.${isDated ? "" : " It bears no date of its own."}`,
  time: (when: string, what: string) => `${when}: ${what}`,
  quotations: (quotations: string) => `The quotations in my source: ${quotations}.`,
};

function named(one: string, several: string, names: readonly string[], told: string, all: string): string {
  if (told !== all) return `Of the ${all} ${several} that my source names, ${told}`;
  return `My source names ${all} ${names.length === 1 ? one : several}`;
}
