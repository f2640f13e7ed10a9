/** A number that tells something of a question and an option, and which way it can speak. */
interface Piece {
  /** For the option or against it, whatever else a fit to a few thousand questions would like; “either” leaves it to the fit. */
  readonly speaks: "for" | "against" | "either";
  /** It counts what in the question is foreign to the entry. */
  readonly isForeign?: true;
  /** `decide` goes by it, and it isn't weighed: an entry that is asked about wrongly is meant all the same. */
  readonly decides?: true;
}

/**
 * Every piece of evidence, by what it tells of. Types, the schema of the weights, the signs of the fit and what counts as
 * foreign all follow from this table: a new piece stands here and where it is measured, and `npm run fit` weighs it.
 */
export const EVIDENCE = {
  /** How alike a question and an entry are, measured by `rank`; 0 to 1 but `linear`. */
  likeness: {
    /** The nearest phrasing, by stems. */
    words: { speaks: "for" },
    /** By neighbouring stems. */
    pairs: { speaks: "for" },
    /** By runs of letters. */
    letters: { speaks: "for" },
    /** By meanings. */
    concepts: { speaks: "for" },
    /** By all of these together. */
    nearest: { speaks: "for" },
    /** The three nearest phrasings, the nearest counting most. */
    near: { speaks: "for" },
    /** All that the entry says, by BM25F. */
    document: { speaks: "for" },
    /** How far on the entry's side of the line between its phrasings and all others, about -2 to 2. */
    linear: { speaks: "for" },
  },
  /** How a question's meanings and words fit an entry, measured by `Fitting`; 0 where nothing speaks against it. */
  fit: {
    /** 0 to 1: what is asked (how many, where, who) is never asked of this entry. */
    asksOther: { speaks: "against" },
    /** People, groups and places that the entry's answer doesn't name, and that it is hardly ever asked about. */
    strangeNames: { speaks: "against", isForeign: true },
    /** Meanings that settle a slot (of whom, about which thing, where) in a way that the entry never does. */
    otherSlots: { speaks: "against", isForeign: true },
    /** Other meanings of the question that the entry has nothing to do with. */
    strangeMeanings: { speaks: "against", isForeign: true },
    /** 1 if the question states numbers and none of them is the entry's. */
    otherNumbers: { speaks: "against", isForeign: true },
    /** 1 if the question presumes a year or number where the entry's answer holds another. */
    miscounts: { speaks: "against", decides: true },
    /** 1 if it presumes another place or party, as in “flee to Iran”. */
    misplaces: { speaks: "against", decides: true },
    /** Content words that other entries use and this one doesn't. */
    strangeWords: { speaks: "against", isForeign: true },
    /** Ordinary English content words that nothing in the base uses. */
    offTopicWords: { speaks: "against", isForeign: true },
    /** Content words that are neither the base's nor English: names, other languages, slips. */
    unknownWords: { speaks: "against", isForeign: true },
    /** Content words that the entry has nothing to do with where a place stands, as in “at Verdun”. */
    elsewhere: { speaks: "against" },
    /** 1 if the question asks how many or how much, and the answer states no number. */
    uncounted: { speaks: "against" },
    /** 0 to 1: the share of the meanings that the entry is about which the question lacks. */
    missing: { speaks: "against" },
  },
  /** How what a question asks and says stands to what the entry's facts say, measured by `RoleFitting`, alone and in a conversation. */
  roles: {
    /** 1 if the facts show that they don't fill what is asked: the entry can't answer, however alike its words are. */
    unheld: { speaks: "against", decides: true },
    /** Meanings that neither the entry nor its facts tell; less of each, the more of the phrasings carry it. */
    unsaidMeanings: { speaks: "against" },
    /** Content words of the same kind. */
    unsaidWords: { speaks: "against" },
    /** Kinds of things that the question wants to hear (whom, when, what will be) which neither answer nor facts tell, and which the entry isn't asked. */
    unfilled: { speaks: "against" },
    /** Words that the question turns on and that neither the entry nor its facts tell, nor people use to ask it. */
    unsaidFocus: { speaks: "against" },
    /** 1 if it wants to hear who somebody is or what a word means, and a known unknown is never asked that: what it says is unknown is something else. */
    unasked: { speaks: "against", decides: true },
  },
  /** What ties a follow-up to an entry, measured by `leaningsOf`. */
  leaning: {
    /** How far on the entry's side the follow-up is after the last answer, as learned from conversations: about -1 to 1. */
    turn: { speaks: "for" },
    /** 1 if the entry is of the topic of the last answer, or related to it. */
    continues: { speaks: "for" },
    /** 1 if it is so of an answer before. */
    returns: { speaks: "either" },
    /** 1 if it is the last answer itself. */
    repeats: { speaks: "either" },
  },
  /** How strange a question's words are to the whole base, measured by `Fitting`: it speaks for or against “none of these”. */
  strangeness: {
    /** Ordinary English content words that nothing in the base uses. */
    offTopicWords: { speaks: "for" },
    /** Content words that are neither the base's nor English. */
    unknownWords: { speaks: "for" },
    /** Content words that the base uses. */
    knownWords: { speaks: "either" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Piece>>>>;

type Table = typeof EVIDENCE;
type Group = keyof Table;
/** The numbers of a group. */
type Measures<G extends Group> = { readonly [Name in keyof Table[G]]: number };
/** The names of a group's pieces that are weighed. */
type NameIn<G extends Group> = {
  [Name in keyof Table[G]]: Table[G][Name] extends { readonly decides: true } ? never : Name;
}[keyof Table[G]] &
  string;

export type Likeness = Measures<"likeness">;
export type Fit = Measures<"fit">;
export type RoleFit = Measures<"roles">;
export type Leaning = Measures<"leaning">;
export type Strangeness = Measures<"strangeness">;

/** What is known of an entry, by whether the question stands alone or leans on a conversation. */
export interface EvidenceIn {
  readonly alone: Likeness & Fit & RoleFit;
  readonly inContext: Likeness & RoleFit & Leaning;
}
export type Setting = keyof EvidenceIn;
/** What may be known of an entry. */
export type Evidence = Likeness & Partial<Fit & RoleFit & Leaning>;

/** A piece as the weighing takes it. */
export interface WeighedPiece<Name extends string = string> {
  readonly name: Name;
  readonly speaks: Piece["speaks"];
}

/** What is weighed of an entry in each setting, and of “none of these” in both: in this order, so that sums come out the same. */
export const WEIGHED = {
  alone: [...weighable("likeness"), ...weighable("fit"), ...weighable("roles")],
  inContext: [...weighable("likeness"), ...weighable("roles"), ...weighable("leaning")],
  none: weighable("strangeness"),
};

/** Whether a question asks what its entry is asked, and holds nothing foreign to it; false in a conversation, where that isn't measured. */
export function isAtHome(evidence: Evidence): boolean {
  const { asksOther = 1 } = evidence;
  const foreign = piecesOf("fit").filter(([, { isForeign }]) => isForeign);
  return asksOther < 1 && foreign.every(([name]) => (evidence[name] ?? 0) === 0);
}

function weighable<G extends Group>(group: G): WeighedPiece<NameIn<G>>[] {
  return piecesOf(group).flatMap(([name, { speaks, decides }]) =>
    decides ? [] : [{ name: name as NameIn<G>, speaks }],
  );
}

function piecesOf<G extends Group>(group: G): [name: keyof Table[G], piece: Piece][] {
  return Object.entries(EVIDENCE[group]) as [keyof Table[G], Piece][];
}
