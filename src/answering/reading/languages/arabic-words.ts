import { folded } from "./arabic-forms.ts";

/**
 * What a text about an event says in Arabic, standard and Levantine, by what it means; `_` joins the words of a phrase. Without
 * the article, and as `folded` writes them.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  "how many": "كم_عدد ما_عدد شو_عدد قديش_عدد كم قديش قديه اديش كام",
  who: "مين",
  where: "اين وين فين",
  when: "متي امتي ايمتي امتا ايمتا ايمت",
  why: "لماذا ليش",
  what: "ماذا شو ايش وش",
  how: "كيف",
  which: "اي",
  "how long": "كم_يوم كم_مده",
  "since when": "منذ_متي من_متي من_ايمتي من_امتي",
  "what happened": "ماذا_حدث ماذا_حصل ماذا_جري شو_صار ايش_صار وش_صار",
  "what is happening": "ماذا_يحدث ماذا_يجري شو_عم_يصير شو_بيصير",
  "what did he say": "ماذا_قال شو_قال شو_حكي ايش_قال ايش_حكي وش_قال",
  "is it over": "هل_انتهي هل_انتهت هل_خلص هل_خلصت",
  "who is": "من_هو من_هي مين_هو مين_هي",
  "who are": "من_هم مين_هم مين_هن",
  "what is": "ما_هو ما_هي شو_هو شو_هي",
  "where to": "الي_اين لوين",
  "so far": "حتي_الان لحد_الان لهلق لهلا",
  dead: "قتلي قتيل قتيلا موتي ميت شهداء شهيد",
  deaths: "وفيات",
  victims: "ضحايا ضحيه",
  killed: "قتل قتلوا قتلت مقتل انقتل انقتلوا مقتول يقتل تقتل",
  died: "مات ماتوا ماتت توفي توفوا استشهد استشهدوا",
  injured: "جرحي جريح مصاب مصابين اصابات انجرح انجرحوا",
  displaced: "نازح نازحين نازحون مهجرين",
  refugees: "لاجءين لاجءون لاجيين",
  missing: "مفقود مفقودين",
  civilians: "مدني مدنيين مدنيون مدنيا",
  soldiers: "جندي جنود عسكري عسكريين عساكر عسكر",
  fighters: "مقاتل مقاتلين مقاتلون",
  gunmen: "مسلح مسلحين مسلحون",
  insurgents: "متمرد متمردين متمردون",
  supporters: "انصار موالين مءيدين موالي",
  people: "ناس شخص اشخاص شخصا بشر نفر",
  women: "نساء نسوان امراه نسوه",
  children: "اطفال طفل اولاد ولاد",
  family: "عاءله اهل عيله",
  government: "حكومه سلطه سلطات",
  president: "رءيس",
  leader: "زعيم",
  regime: "نظام",
  former: "سابق مخلوع",
  rules: "يحكم بيحكم حاكم",
  power: "حكم",
  army: "جيش",
  police: "شرطه",
  "security forces": "قوات_امن عناصر_امن رجال_امن قوي_امن قوات_حكوميه قوات_حكومه",
  forces: "قوات",
  members: "عناصر عنصر",
  group: "جماعه مجموعه فصيل فصاءل",
  sect: "طاءفه مذهب",
  sectarian: "طاءفي طاءفيه",
  peace: "سلام سلم",
  unity: "وحده",
  "civil war": "حرب_اهليه",
  war: "حرب",
  fighting: "قتال معارك معركه اقتتال يقاتل بيقاتل يتقاتل يقاتلون يقاتلوا يتقاتلوا يتقاتلون بيتقاتلوا",
  clashes: "اشتباكات اشتباك مواجهات",
  violence: "عنف",
  events: "احداث",
  massacre: "مجزره مجازر مذبحه",
  attack: "هجوم هجمات",
  attacked: "هاجم هاجموا استهدف استهدفوا ضربوا",
  weapons: "سلاح اسلحه",
  chemical: "كيماوي كيماويه كيمياءي كيمياءيه كيميايي",
  "power station": "محطه_كهرباء محطه_كهربا محطه_توليد محطه_طاقه",
  "water station": "محطه_مياه محطه_ضخ محطه_ماء",
  water: "ماء مياه مي",
  electricity: "كهرباء كهربا",
  fuel: "وقود محروقات بنزين مازوت",
  depots: "مستودعات مستودع خزانات",
  mosque: "جامع مسجد",
  mountains: "جبال جبل",
  coast: "ساحل",
  coastal: "ساحلي ساحليه",
  city: "مدينه",
  cities: "مدن",
  province: "محافظه محافظات",
  region: "منطقه مناطق",
  neighbourhood: "حي حاره",
  country: "بلد بلاد",
  capital: "عاصمه",
  turkey: "تركيا",
  iran: "ايران",
  jordan: "اردن",
  "saudi arabia": "سعوديه",
  egypt: "مصر",
  qatar: "قطر",
  border: "حدود",
  closed: "سكر اغلق",
  because: "بسبب لان",
  yemen: "يمن",
  israel: "اسراءيل",
  america: "امريكا اميركا",
  "united nations": "امم_متحده",
  germany: "المانيا",
  france: "فرنسا",
  lebanon: "لبنان",
  iraq: "عراق",
  europe: "اوروبا",
  gaza: "غزه",
  ukraine: "اوكرانيا",
  wife: "زوجه مره مرت",
  brother: "اخ شقيق",
  son: "ابن",
  age: "عمر",
  arrested: "اعتقل معتقلين اعتقال",
  trial: "محاكمه",
  commander: "قاءد",
  "who leads": "مين_قاءد من_قاءد",
  return: "يرجع ترجع رجع يعود تعود عاد",
  repaired: "تصليح تصلح صيانه",
  will: "رح راح سوف",
  hospital: "مشفي مستشفي مشافي",
  school: "مدرسه مدارس",
  ceasefire: "هدنه",
  help: "مساعدات مساعده",
  elections: "انتخابات",
  map: "خريطه خارطه",
  opinion: "رايك راي",
  safe: "امان",
  weather: "طقس",
  syria: "سوريا سوريه",
  syrian: "سوري سوريين سوريون",
  hiding: "يختبء يختبءون مختبء مختبءين يختبي متخبيين متخبي مختبي",
  checkpoints: "حاجز حواجز",
  reinforcements: "تعزيزات",
  statement: "بيان خطاب كلمه تصريح كلام",
  video: "فيديو تسجيل",
  said: "قال قالت قالوا حكي حكا صرح",
  says: "يقول بيقول تقول",
  "called for": "دعا طلب طالب",
  wants: "يريد بدو بده",
  condemned: "ادان ادانت دان استنكر",
  position: "موقف",
  fled: "هرب هربوا فر",
  went: "ذهب",
  fell: "سقط سقوط",
  overthrown: "اطيح اسقط",
  "took power": "استلم_حكم تولي_حكم",
  happened: "حدث صار حصل",
  started: "بدا بدات بدء بدايه بلش بلشت بلشوا",
  end: "انتهي انتهت خلص خلصت ينتهي نهايه",
  name: "اسم",
  number: "عدد رقم",
  toll: "حصيله",
  total: "مجموع اجمالي اجماليه",
  percentage: "نسبه",
  news: "اخبار خبر",
  source: "مصدر",
  counted: "احصي وثق",
  reported: "ذكر اعلن افاد",
  now: "الان هلق هلا هلء حاليا",
  yesterday: "امبارح",
  days: "ايام يوم",
  month: "شهر",
  year: "سنه عام",
  since: "منذ",
  most: "معظم اغلب اكثريه غالبيه",
  more: "اكثر",
  new: "جديد جديده",
  "by force": "بالقوه",
  in: "في",
  on: "علي",
  about: "عن",
  with: "مع",
  against: "ضد",
  between: "بين",
  and: "و",
  or: "او",
  to: "الي",
  this: "هذا هذه هاد هاي",
  that: "هيك هكذا ذلك هيدا هالكلام",
  they: "هم هن",
  he: "هو",
  not: "ليس مو مش",
  all: "كل",
  ok: "طيب تمام",
  thanks: "شكرا",
};
/** Particles that only make a question of what follows, or tell that it goes on. */
const PARTICLES = new Set(["هل", "عم", "يا", "قد", "لقد"]);
/** It asks who at the beginning, and means “of” elsewhere. */
const WHO_OR_OF = "من";
/** What is written onto a word before it: the article, and prepositions. */
const PREFIXES = ["ال", "بال", "عال", "لل", "ب", "ل", "ف"];

/** By their first word, the longest phrases first. */
const PHRASES = Map.groupBy(
  Object.entries(MEANINGS)
    .flatMap(([meaning, phrases]) =>
      phrases.split(" ").map((phrase) => ({ words: phrase.split("_"), meaning: meaning.split(" ") })),
    )
    .sort((a, b) => b.words.length - a.words.length),
  ({ words: [first = ""] }) => first,
);

/** What Arabic words mean in English, and how many they are; undefined for those that aren't in the table. */
export function arabicPhraseAt(
  tokens: readonly string[],
  at: number,
): { readonly meaning: readonly string[]; readonly length: number } | undefined {
  const [own = ""] = tokens.slice(at, at + 1);
  for (const joined of own.startsWith("و") && own.length > 2 ? [false, true] : [false]) {
    const word = joined ? own.slice(1) : own;
    const and = joined ? ["and"] : [];
    for (const form of formsOf(word)) {
      const phrase = PHRASES.get(form)?.find(({ words }) =>
        words.every((said, i) => i === 0 || formsOf(tokens[at + i] ?? "").includes(said)),
      );
      if (phrase) return { meaning: [...and, ...phrase.meaning], length: phrase.words.length };
    }
    if (PARTICLES.has(word)) return { meaning: and, length: 1 };
    if (word === WHO_OR_OF) return { meaning: at === 0 || joined ? [...and, "who"] : ["of"], length: 1 };
  }
  return undefined;
}

/** What a single Arabic word means in English, where the words around it aren't known; the word itself if it isn't in the table. */
export function arabicWord(word: string): readonly string[] {
  const own = folded(word);
  return own === WHO_OR_OF ? ["of"] : (arabicPhraseAt([own], 0)?.meaning ?? [word]);
}

function formsOf(word: string): readonly string[] {
  return [
    word,
    ...PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length > 1).map((prefix) =>
      word.slice(prefix.length),
    ),
  ];
}
