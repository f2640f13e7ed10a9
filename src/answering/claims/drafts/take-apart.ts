import { beginsWithDeed, finiteAt, plainWords, verbOf } from "./finite-verbs.ts";
import {
  amongIn,
  doerIn,
  faringAs,
  isBeside,
  isCounted,
  isListBeforeVerb,
  isName,
  lastingIn,
  lastName,
  lastNamed,
  nameAtEnd,
  narrows,
  partIn,
  sourceIn,
  tellsFate,
  withoutJoint,
} from "./piece-words.ts";
import type { Statement } from "./statement.ts";
import { whoIsMeant } from "./who-is-meant.ts";

const SENTENCE = /(?<=[.;!?…]["”']?)\s+|\n+|\s+[–—-]+\s+|:\s+/;
/** Where one thing may end and another begin, with the word that joins them. */
const JOINT =
  /,\s+|\s+(?=(?:and|but|while|whereas|although|though|plus|including)\s)|(?<!\sso)\s+(?=(?:after|as|when)\s(?:\S+\s){1,5}\S|in\s(?:\S+\s){1,3}(?:days|weeks|months|years|hours)\sof\s)/gi;
const RELATIVE = /^(?:who|which)\s+/i;
const OF_WHICH = /^(in|at|during|by|for) which\s+(.+)$/i;
const WHERE = /^where\s+/i;
const PARTICIPLE = /^[a-z]{3,}ing\b/i;
/** More than those, and others. */
const COMPARED = /\bthan(?: \S+){1,2}$/i;
const THAN_THAT = /\bthan (?:that|this|it|then)$/i;
const OF_MANY = /\b(?:most|many|majority|half|quarters?|thirds?|percent)\b|%/i;
const APPOSITION = /^(?:the|an?|now|once|still|long)\s/i;
const OBJECT = /^(?:the|an?|several|some|many|two|three)\s/i;
const END = /[\s,.;:!?…]+$/;
/** What is said of those who are counted, in so few words, tells them apart; a name of so few is listed with others. */
const MOST_WORDS = 3;

/** What a text says, thing by thing, in order. */
export function statementsOf(text: string): Statement[] {
  const taken = new Taken();
  for (const sentence of text.split(SENTENCE)) taken.addSentence(sentence.trim());
  return taken.statements;
}

/** What was taken of a text so far, and whoever it was last said of. */
class Taken {
  readonly statements: Statement[] = [];
  /** Of whom the last clause speaks. */
  #subject = "";
  /** What it says of them, from its verb on; and the verb alone. */
  #predicate = "";
  #verb = "";
  /** Named, and nothing said of them yet. */
  #pending: string | undefined;
  #source: Statement["source"];
  /** It only says when the clause before was so: what follows is said of those before. */
  #isBeside = false;
  /** Several are named one by one before anything is said of them. */
  #isList = false;

  addSentence(sentence: string): void {
    const from = this.statements.length;
    this.#pending = undefined;
    this.#source = undefined;
    const all = sentence.split(JOINT);
    this.#isList = isListBeforeVerb(all);
    for (const written of all) {
      const piece = written.trim().replace(END, "");
      this.#isBeside = isBeside(piece);
      this.#addPiece(piece, from);
    }
    this.#flush();
    if (this.#source !== undefined) this.#attribute(from);
  }

  #addPiece(written: string, from: number): void {
    const piece = withoutJoint(written);
    if (piece === "" || this.#addAside(written, piece)) return;
    const words = plainWords(piece);
    const isFirst = this.statements.length === from && this.#pending === undefined;
    const among = amongIn(piece);
    const part = partIn(piece);
    const verb = finiteAt(words);
    if (among) this.#addCounted(among, piece);
    else if (!isFirst && beginsWithDeed(words)) this.#addDeed(piece, piece);
    else if (!isFirst && PARTICIPLE.test(piece)) this.#add(`${this.#subjectNow()} was ${piece}`, piece);
    else if (part) this.#addPart(part, piece);
    else if (verb > 0) this.#addClause(piece, verb, /^and\s/i.test(written));
    else this.#addVerbless(piece, isFirst, from);
  }

  #addPart({ of, rest }: NonNullable<ReturnType<typeof partIn>>, said: string): void {
    this.#flush();
    const those = of.replace(/\b(?:them|whom|which|these|those)$/i, this.#those());
    this.#add(rest ? `${those} are ${rest}` : `${of} ${this.#predicate}`, said);
  }

  /** What says more of the clause before, or who says it. */
  #addAside(written: string, piece: string): boolean {
    const last = this.statements.at(-1);
    const source = sourceIn(piece);
    const lasting = lastingIn(written);
    const doer = doerIn(piece);
    const isCompared = last !== undefined && /^and\s/i.test(written) && COMPARED.test(last.text);
    if (source) this.#source = { name: source, said: piece };
    else if (lasting) this.#add(lasting, written);
    else if (RELATIVE.test(piece)) this.#addOfLast(piece.replace(RELATIVE, ""), piece);
    else if (OF_WHICH.test(piece)) this.#addWithin(piece);
    else if (WHERE.test(piece)) this.#addPlaced(piece.replace(WHERE, ""), piece);
    else if (last && (isCompared || (this.#isBeside && finiteAt(plainWords(piece)) < 0)))
      this.#extend(last, ` ${written}`, ` ${written}`);
    else if (last && narrows(written)) this.#extend(last, `, ${written}`, `, ${written}`);
    else if (last && doer) this.#extend(last, ` ${doer}`, `, ${piece}`);
    else return false;
    return true;
  }

  #subjectNow(): string {
    const subject = this.#pending ?? this.#subject;
    if (this.#pending !== undefined) this.#subject = this.#pending;
    this.#pending = undefined;
    return subject;
  }

  #addClause(piece: string, verb: number, isJoined: boolean): void {
    const words = piece.split(/\s+/);
    const own = words.slice(0, verb).join(" ");
    const before = this.#subject;
    const said = words.slice(verb).join(" ");
    const predicate = before === "" ? said : said.replace(THAN_THAT, `than ${before}`);
    if (this.#isBeside) this.#add(`${whoIsMeant(own, this.#subject)} ${predicate}`, piece);
    // “Those who stayed, they are safe”
    else if (this.#pending !== undefined && /^they$/i.test(own)) this.#addDeed(predicate, piece);
    else this.#addMain(own, predicate, piece, isJoined);
  }

  #addMain(own: string, predicate: string, said: string, isJoined: boolean): void {
    const pending = this.#pending;
    const areCounted = pending !== undefined && isCounted(pending) && isCounted(own);
    // “Power, water and fuel are short”: they were named one by one.
    const isListed =
      pending !== undefined && !areCounted && (isJoined || this.#isList || pending.split(/\s+/).length <= MOST_WORDS);
    if (areCounted) this.#add(`${pending} ${predicate}`, pending);
    else if (!isListed) this.#flush();
    this.#pending = undefined;
    const subject = isListed ? `${pending} and ${own}` : whoIsMeant(own, this.#subject);
    this.#note(subject, predicate);
    this.#add(`${subject} ${predicate}`, said);
  }

  /** “Of them”, after so many of whom something was said. */
  #those(): string {
    const faring = faringAs(this.statements.at(-1)?.text ?? "");
    if (faring) return faring;
    const isOfCounted = isCounted(this.#subject) && this.#predicate.split(/\s+/).length <= MOST_WORDS;
    return isOfCounted ? `those who ${this.#predicate}` : "them";
  }

  #addDeed(deed: string, said: string): void {
    const subject = this.#subjectNow();
    this.#note(subject, deed);
    this.#add(subject === "" ? deed : `${subject} ${deed}`, said);
  }

  #note(subject: string, predicate: string): void {
    this.#subject = subject;
    this.#predicate = predicate;
    this.#verb = verbOf(predicate);
  }

  /** What is said of whoever was just named: “…, which reports it”. */
  #addOfLast(rest: string, said: string): void {
    const named = this.#pending ?? lastNamed(this.statements.at(-1)?.said ?? "");
    this.#add(`${named} ${rest}`, said);
  }

  /** “…, in which ten people died” */
  #addWithin(piece: string): void {
    const [, how, rest] = OF_WHICH.exec(piece) ?? [];
    this.#add(`${rest} ${how} ${lastNamed(this.statements.at(-1)?.said ?? this.#pending ?? "")}`, piece);
  }

  #addPlaced(rest: string, said: string): void {
    const before = this.statements.at(-1)?.said ?? this.#pending ?? "";
    const place = lastName(before);
    this.#add(place === undefined ? rest : `${rest} in ${place}`, said);
  }

  /** “…, among them 12 guards”: what is said of all is said of them. */
  #addCounted(counted: string, said: string): void {
    const isOfNobody = !isCounted(counted) || this.#predicate === "";
    const own = isCounted(this.#subject) ? `${counted} ${this.#verb}` : `${this.#subject} ${this.#verb} ${counted}`;
    if (tellsFate(counted)) this.#add(counted, said);
    else this.#add(isOfNobody ? `there are ${counted} among them` : own, said);
  }

  #addVerbless(piece: string, isFirst: boolean, from: number): void {
    const last = this.statements.at(-1);
    const counts = /^\W*\d/.test(piece) && isCounted(piece);
    const named = nameAtEnd(last?.said ?? "");
    if (isFirst) {
      this.#pending = piece;
    } else if (this.#pending !== undefined && !counts) {
      // “The mayor, a doctor, …”
      if (APPOSITION.test(piece) && !this.#isList) this.#add(`${this.#pending} is ${piece}`, piece);
      else this.#pending = `${this.#pending}, ${piece}`;
    } else if (this.#pending !== undefined) {
      this.#flush();
      this.#pending = piece;
    } else if (counts) {
      this.#addCounted(piece, piece);
    } else if (named !== undefined && /^(?:the|an?)\s/i.test(piece)) {
      // “At a mosque in Mazzah, the district where …”
      this.#add(`${named} is ${piece}`, piece);
    } else if (last && this.statements.length > from && (isName(piece) || !OBJECT.test(piece))) {
      // More of the same: places, names, or what has no article.
      this.#extend(last, `, ${piece}`, `, ${piece}`);
    } else {
      this.#add(`${this.#subject} ${this.#verb} ${piece}`, piece);
    }
  }

  /** Who says so is said of the first that counts something, or else of what was said last. */
  #attribute(from: number): void {
    const counts = this.statements.findIndex(({ text }, i) => i >= from && (isCounted(text) || OF_MANY.test(text)));
    const at = counts < 0 ? this.statements.length - 1 : counts;
    const one = this.statements[at];
    if (one && this.#source) this.statements[at] = { ...one, source: this.#source };
  }

  /** A word or two that only name something say nothing, unless they count it. */
  #flush(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return;
    if (isCounted(pending) || pending.split(/\s+/).length >= MOST_WORDS) this.#add(pending, pending);
  }

  /** More is said of the last. */
  #extend(last: Statement, text: string, said: string): void {
    this.statements[this.statements.length - 1] = { ...last, text: last.text + text, said: last.said + said };
  }

  #add(text: string, said: string): void {
    this.statements.push({ text: text.trim(), said });
  }
}
