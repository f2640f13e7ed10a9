import { PHRASES as MEMBERS_PHRASES } from "../../answering/reading/languages/other-languages.ts";
import { isEverydayEnglish } from "../../answering/reading/languages/translating.ts";
import { remembering } from "../../answering/reading/remembering.ts";

/**
 * What reports of deaths say in the languages that posts are shared in, by an English word for it. German, French, Spanish,
 * Turkish, Russian, Arabic and Persian; lower case without accents, `_` joins the words of a phrase.
 */
const CONTENT: Readonly<Record<string, string>> = {
  killed:
    "ums_leben tote toten todesopfer getotet getoteten getotete ermordet umgekommen starben gestorben tue tues tuee tuees mort morts morte mortes tuaient muertos muertas muerto muerta murieron asesinados asesinadas asesinaron fallecidos olu olduruldu oldurulen oldu oldurdu hayatini_kaybetti погибли погибло погиб погибших погибшие убиты убито убит убитых убитые жертв умерли قتل قتلوا قتلت مقتل قتيل قتيلا قتلي القتلي يقتل قتلي ضحيه ضحايا شهيد شهيدا شهداء استشهد مصرع مصرعهم حصيله_القتلي كشته كشتهشدگان كشته_شدگان كشتهها كشتههاي كشتگان جانباختگان جانباخته تلفات",
  people:
    "menschen personen leute personnes personne gens personas gente kisi insan kisinin человек люди людей شخص شخصا اشخاص الاشخاص نفر تن انسان",
  civilians:
    "zivilisten zivilist zivilpersonen civils civiles civil_es sivil sivilin siviller sivillerin гражданских мирных_жителей мирные_жители гражданские мирных مدني مدنيا مدنيين مدنيون المدنيين مدنيه غيرنظامي غيرنظاميان شهروند",
  "security forces":
    "sicherheitskrafte sicherheitskraften sicherheitsleute forces_de_securite forces_de_l_ordre fuerzas_de_seguridad guvenlik_gucleri guvenlik_gorevlisi guvenlik_gucu силовиков силовики сил_безопасности силы_безопасности силами_безопасности сотрудников_безопасности قوات_الامن القوات_الامنيه قوي_الامن رجال_الامن الامن امن رجل_امن عناصر_الامن نيروهاي_امنيتي نيروي_امنيتي ماموران_امنيتي مامور_امنيتي",
  soldiers:
    "soldaten soldat soldats soldados asker askerler солдат солдаты военных جندي جنديا جنود الجنود سرباز سربازان",
  number: "anzahl nombre numero sayisi число عدد تعداد شمار",
  members: "mitglieder angehorige membres miembros uye членов бойцов عنصر عنصرا عناصر افراد عضو اعضاي",
  fighters:
    "kampfer bewaffnete combattants combatientes savasci savascilar militan боевиков боевики مقاتل مقاتلا مقاتلين جنگجو جنگجوي جنگجويان",
  insurgents:
    "aufstandische aufstandischen insurges insurgentes isyanci isyancilar rebelles повстанцев повстанцы мятежников мятежники متمرد متمردا متمردين مسلح مسلحا مسلحين مسلحون شورشي شورشيان",
  supporters: "anhanger anhangern destekcisi yanlisi yanlilari",
  "loyal fighters":
    "loyalisten partisans_d partisans_de fideles_a partidarios leales сторонников сторонники сторонниками лоялистов انصار موالين موال موالي مواليا مواليه مواليين وفادار هواداران هوادار طرفداران",
  women: "frauen femmes mujeres kadin женщин نساء امراه زنان",
  children: "kinder enfants ninos cocuk детей اطفال طفل طفلا كودكان",
  injured:
    "verletzte verletzten verletzt blesses heridos yarali раненых ранены ранено جريح جريحا جرحي مصاب اصابه زخمي زخميها",
  displaced: "vertriebene deplaces desplazados бежали беженцев نازح نازحا نازحين آواره",
  hiding:
    "verstecken versteckt versteckte versteckten verbergen cachent caches se_cachent esconden escondidos se_esconden saklaniyor saklanan gizleniyor скрываются прячутся скрывается يختبئون يختبئ مختبئون مختبئين يتحصنون متحصنون پنهان مخفي",
  mountains: "berge bergen gebirge montagnes montanas daglarda daglar горах горы جبال الجبال كوهها كوهستان كوههاي",
  coast: "kuste kustenregion cote costa sahil sahilde побережье побережья ساحل",
  fighting:
    "kampfe kampfen kampft gekampft gefechte combats combates catismalar catisma savas бои боев боях قتال معارك المعارك نبرد درگيري درگيريها",
  clashes:
    "zusammenstosse zusammenstossen affrontements enfrentamientos столкновения столкновений столкновениях اشتباكات الاشتباكات مواجهات",
  "last week": "letzte_woche",
  "chemical attack":
    "giftgasangriff chemieangriff attaque_chimique ataque_quimico химической_атаке химическая_атака هجوم_كيميائي حمله_شيميايي",
};

/** Words of grammar, which mean something else in English: read so only in a text with one of the words above. */
const GRAMMAR: Readonly<Record<string, string>> = {
  of: "von der des de del du d из от از من",
  the: "die das den dem le la les el los las",
  in: "im en dans a в на في در",
  and: "und et y ve и و",
  were: "wurden sind wird werden waren ont sont fueron han estan были были_убиты بودند شدند شده_اند شدهاند شد هستند كان كانوا تم",
  been: "ete sido worden",
  during: "wahrend pendant durante خلال طي طول в_течение",
  including: "darunter dont incluidos incluidas в_том_числе بينهم منهم از_جمله",
  "": "sich se kamen kam گذشت رسيد رسيده بلغ بلغت تجاوز تجاوزت",
};

/** Vowel signs of Arabic, which few write. */
const SIGNS = /[\u0640\u064B-\u0655\u0670]/g;

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
  readonly isGrammar: boolean;
}

/** One way of writing for letters that people write in several. */
const folded = remembering((word) =>
  word
    .replace(SIGNS, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىیئ]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/ة/g, "ه")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll("ё", "е"),
);

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [...phrasesOf(CONTENT, false), ...phrasesOf(GRAMMAR, true)].sort((a, b) => b.words.length - a.words.length),
  ({ words: [first = ""] }) => first,
);

function phrasesOf(table: Readonly<Record<string, string>>, isGrammar: boolean): Phrase[] {
  return Object.entries(table).flatMap(([meaning, phrases]) =>
    phrases.split(" ").map((phrase) => ({
      words: phrase.split("_").map(folded),
      meaning: meaning.split(" ").filter((word) => word !== ""),
      isGrammar,
    })),
  );
}

/** What Arabic writes together with the next word: “and”, “with”, “for”, “the”. */
const ATTACHED = /^(?:[وفبكل]?ال|لل|[وفبل])(?=\p{L}{3})/u;

/** Words with those of other languages in English, but for words that the base knows. */
export function inEnglish(words: readonly string[], isKnown: (at: number) => boolean): readonly string[] {
  const found = words.map((_, at) => (isKnown(at) ? undefined : phraseAt(words, at)));
  if (!found.some((phrase) => phrase && !phrase.isGrammar)) return words;
  const english: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = found[at];
    english.push(...(phrase?.meaning ?? [words[at] ?? ""]));
    if (phrase) at += phrase.words.length - 1;
  }
  return english;
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  const written = folded(words[at] ?? "");
  const bare = written.replace(ATTACHED, "");
  const follows = ({ words: [, ...rest] }: Phrase) =>
    rest.every((word, i) => {
      const next = folded(words[at + 1 + i] ?? "");
      return next === word || next.replace(ATTACHED, "") === word;
    });
  return PHRASES.get(written)?.find(follows) ?? PHRASES.get(bare)?.find(follows) ?? memberPhraseAt(words, at);
}

/** A phrase that members use in their questions, if it can't be English. */
function memberPhraseAt(words: readonly string[], at: number): Phrase | undefined {
  const found = MEMBERS_PHRASES.get(words[at] ?? "")?.find((phrase) =>
    phrase.words.every((word, i) => words[at + i] === word),
  );
  if (!found || (!found.grammar && found.words.length === 1 && isEverydayEnglish(words[at] ?? ""))) return undefined;
  return { words: found.words, meaning: found.meaning, isGrammar: found.grammar };
}
