function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Arithmetic on the source's figures, always in our own name. Figures come formatted, each before what it counts. */
export const arithmetic = {
  title: "Our arithmetic",

  /** @param counted what all operands count, such as “People killed” */
  counting: (counted: string, sentence: string) => `${counted}: ${sentence}`,
  sum: (operands: readonly string[], result: string) => `${listed(operands)}, together ${result}.`,
  difference: (greater: string, less: string, result: string) => `${greater}, ${less}. The difference: ${result}.`,
  /** The bounds leave nothing to say of the difference. */
  differenceOpen: (greater: string, less: string) =>
    `${greater}, ${less}. By how much they differ can't be said from these figures.`,
  ratio: (greater: string, less: string, result: string) => `${result} to one: ${greater} to ${less}.`,
  /** Of three or more: the bare numbers, then what each counts. */
  proportion: (numbers: readonly string[], operands: readonly string[]) =>
    `${numbers.join(" : ")}, for ${listed(operands)}.`,
  ratioOpen: (greater: string, less: string) => `${greater} to ${less}. The ratio can't be said from these figures.`,
  /** @param whole the sum of all groups, or the whole as reported */
  share: (part: string, whole: string, result: string) => `${result}: ${part} of ${whole}.`,
  shareEach: (part: string, result: string) => `${part} (${result})`,
  /** @param parts each with its share */
  shares: (parts: readonly string[], whole: string) => `${listed(parts)}, of ${whole}.`,
  /** Of another count that the first is no part of. */
  percentOf: (one: string, other: string, result: string) => `${one}, against ${other}: ${result} of that.`,
  /** @param sum how the groups make it up */
  allGroups: (total: string, sum: string) => `the ${total} in all groups that were counted (${sum})`,
  oneIn: (share: string, count: string) => `${share}, or about one in ${count}`,
  perDay: (counted: string, days: string, result: string) =>
    `${result} a day on average: ${counted} in ${days}. My source gives no figures for single days.`,
  /** @param days how many days the figure is spread over */
  perHour: (counted: string, days: string, result: string) =>
    `${result} an hour on average: ${counted} in ${days} of 24 hours each. My source gives no figures for single hours.`,
  rank: (operands: readonly string[]) => `from most to least: ${operands.join(", ")}. The order is ours.`,
  rankUp: (operands: readonly string[]) => `from least to most: ${operands.join(", ")}. The order is ours.`,
  same: (one: string, other: string) => `${one} and ${other}: the same number.`,
  /** By how much is told to whoever asks it: of the dead it is cold. */
  compare: (greater: string, less: string) =>
    `${greater}, against ${less}. The first figure is the higher; the comparison is ours.`,
  /** “At least” one number may be more than the other. */
  compareOpen: (greater: string, less: string) =>
    `${greater}, against ${less}. The first figure is the higher; the bounds leave open how the true numbers compare.`,
  /** After a sum of all groups: what is given for the whole, and whether that leaves room for the sum. */
  besideWhole: (whole: string, isOpen: boolean) =>
    isOpen
      ? `The whole is given as ${whole}, which the sum doesn't contradict.`
      : `The whole is given as ${whole}, which the sum doesn't match.`,
  yes: (sentence: string) => `Yes, by these figures. ${sentence}`,
  no: (sentence: string) => `No, not by these figures. ${sentence}`,
  partly: (sentence: string) => `In part, by these figures. ${sentence}`,

  /** @param counted what the claimant counted then @param now the last count, and how far that reaches in time */
  countedThen: (counted: string, claimant: string, asOf: string, now: string, nowAsOf: string) =>
    `As of ${asOf}: ${counted}, according to ${claimant}. The latest count is ${now}, as of ${nowAsOf}.`,

  /** Why figures aren't added; they follow side by side. */
  part: (operands: readonly string[]) =>
    `These can't be added up, for one is a part of another: ${operands.join("; ")}.`,
  rivals: (operands: readonly string[]) =>
    `These can't be added up, for they are different counts of the same: ${operands.join("; ")}.`,
  units: (operands: readonly string[]) =>
    `These can't be added up, for they are measured in different units: ${operands.join("; ")}.`,
  times: (operands: readonly string[]) =>
    `These can't be added up, for they count the same at different times: ${operands.join("; ")}.`,
  unrelated: (operands: readonly string[]) =>
    `These can't be added up, for they don't belong to one count: ${operands.join("; ")}.`,

  /** @param words whom or what it asks about, as the message says it */
  noFigure: (words: string) => `My source gives no figure for “${words}”, so that can't be worked out.`,
  /** @param counted the figures that there are */
  noWhole: (counted: readonly string[]) =>
    `My source counts ${listed(counted)}, but doesn't say how many there were in all, so that share can't be worked out.`,
  otherNumbers: "I only calculate with figures of my source.",

  /** Beside numbers that members bring: theirs are never called the source's. Numbers come formatted. */
  theirs: {
    own: (number: string) => `your ${number}`,
    right: (equation: string) => `Yes, the arithmetic holds: ${equation}.`,
    wrong: (equation: string) => `No, the arithmetic comes to something else: ${equation}.`,
    comesTo: (equation: string) => `${equation}; the arithmetic is ours.`,
    /** @param figures each with who counted it */
    known: (figures: readonly string[]) => `From my source: ${listed(figures)}.`,
    notKnown: (numbers: readonly string[]) =>
      numbers.length > 1 ? `${listed(numbers)} aren't in my source.` : `${listed(numbers)} isn't in my source.`,
    apart: "These are separate counts: my source doesn't say that the one is part of the other.",
    /** Another's figures held against the source's, each by itself. @param lines as below */
    lines: (lines: readonly string[]) => `My source, figure by figure: ${lines.join("; ")}.`,
    /** @param counted the source's figure @param own the member's number for the same */
    higher: (counted: string, own: string) => `${counted} (${own} is higher)`,
    lower: (counted: string, own: string) => `${counted} (${own} is lower)`,
    same: (counted: string) => `${counted} (the same)`,
    /** A bound leaves room for it. */
    open: (counted: string, own: string) => `${counted} (which doesn't rule out ${own})`,
    otherCount: "Which count is right, or the later one, it doesn't say.",
    /** Of two numbers that a message puts to choice. @param figures each with who counted it */
    has: (figures: readonly string[]) => `My source has ${listed(figures)}.`,
    lacks: "It doesn't have the other number, and I can't tell which is right.",
  },

  atMost: (figure: string) => `at most ${figure}`,
  atLeast: (figure: string) => `at least ${figure}`,
  about: (figure: string) => `about ${figure}`,
  /** The difference of two percentages. */
  points: (figure: string) => `${figure} percentage points`,
  percent: (figure: string) => `${figure} %`,
  claimed: (operand: string, claimant: string) => `${operand} (${claimant})`,
  /** @param claimants who counted, where one sentence names none of them */
  ours: (formula: string) => `Our arithmetic: ${formula}.`,
  countedBy: (claimants: readonly string[]) => `The figures: ${claimants.join("; ")}.`,
};
