import { soundKey } from "./sounds.ts";

/** The article and prepositions, by themselves or before a word, and what they are in Arabic; the longest first. */
export const BEFORE: readonly (readonly [latin: string, arabic: string])[] = [
  ["wbel", "وبال"],
  ["wbil", "وبال"],
  ["3ala", "عال"],
  ["3al", "عال"],
  ["3el", "عال"],
  ["wel", "وال"],
  ["wil", "وال"],
  ["wal", "وال"],
  ["wl", "وال"],
  ["bel", "بال"],
  ["bil", "بال"],
  ["bal", "بال"],
  ["bl", "بال"],
  ["fel", "بال"],
  ["fil", "بال"],
  ["lal", "لل"],
  ["lel", "لل"],
  ["lil", "لل"],
  ["hal", "هال"],
  ["el", "ال"],
  ["al", "ال"],
  ["il", "ال"],
  ["l", "ال"],
  ["bi", "ب"],
  ["b", "ب"],
  ["la", "ل"],
  ["w", "و"],
];

/** Words that only Arabic in Latin letters has, and no name. */
export const TELLING: ReadonlySet<string> = new Set(
  (
    "shu sho shou chou meen wen wein wain wayn weyn kam adesh addesh adeh emta eimta imta aymta lesh leish laish kif yalli elli eli illi halla wla " +
    "hayda hada hayde baddi badde bade baddo el il w fi mn bel bil 3am mish mesh mou sar nas naas mato matou yaani yani wel lal kel shi chi hek heik " +
    "min cho howwe hada lazem walla eh enta enti bokra bukra khalas mashi wara ayya bein aw eza ezza iza fiha lamma kan kenet kanet b men halla halla2 madaniyin madani foloul fulul jesh ktir aktar awwal tarikh zabt shlon shlonak wara lel yeslamo teslam mashkour merci el-assad 7atta badna taba3 honik hon lebnan rousya ay howe huwe henne hiye bas mafi shwayy kteer ktir tayeb tayyeb yalla wallah inno enno lissa lessa sawa wen wino wayno sarlon sarlo ween met mat hay bl lawen lawein laween minwen mnwen minwein mneen mnen adeesh adaysh addeysh addaysh 2addesh emte emten amta wa2ta hadol hadoul haydol hayda hayde hadik hadak 3am mnshan menshan mshan minshan la2anno la2enno lesa lissa hallaa halaa shwai shway shoo shou sho shu el-shar3 elshar3 elsham sharaa2 eltayyeb wa7de wahde wahda wahdeh matet mato metet yalle yelli halwa2t hawne hoone hnik hnek henik honek badna badkon baddon 3indak 3anna 3endkon ma3na ba3do ba3da law leysh wlak walak ya3ne kayfa ayna howa huwa hiya fain fein darabo darabou harab hereb hrab yom iyyem ayyam hal2ad mamnounak shabab fhemet ahlen ekhbar akhbar mulakhas mabrouk souria suriya sourya souriya wella welle kelme kelmet kanit kenit tesjil maktoube hidne madaniye madaniyye madaniyin nesbet nesbe onf kimawi kimawe bel2etel eshtibakat ishtibakat hawajez mosalla7in musalla7in mousalla7in 2atla ma2al leh haka mato metet ra7o saret sarit fasa2el sa7el elsahel la2et tayyeb mnel elhay2a chlon shlon baddon shou"
  ).split(" "),
);

/** The same by what is heard of them. */
export const TELLING_SOUNDS: ReadonlySet<string> = new Set([...TELLING].map(soundKey).filter((key) => key.length > 3));

/** English words of grammar that no Arabic word is written like: each is meant, even alone among Arabic. */
export const ENGLISH_ALONE: ReadonlySet<string> = new Set(
  (
    "me my your you they them their it it's its i'm im i've we're they're he's she's there's that's what's who's don't dont doesn't didn't isn't aren't wasn't " +
    "the this that these those or and but not of to for is are was were who what how where why when which while with from wait still just only also"
  ).split(" "),
);
