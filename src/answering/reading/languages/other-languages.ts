/**
 * What a text about an event says in the languages that members mix into their English, by what it means: Spanish, French,
 * German, Turkish, Italian, Portuguese, Dutch, and Arabic, Urdu and Hindi, Indonesian and Russian in Latin letters. Keys are
 * lower case, without accents; `_` joins the words of a phrase.
 */
const CONTENT: Readonly<Record<string, string>> = {
  "how many people":
    "kac_kisi cuanta_gente combien_de_gens combien_de_personnes berapa_orang kitne_log skolko_lyudey quanta_gente",
  "how many": "wie_viele combien_de quante kam_wahad kam_wahed berapa_banyak hoe_veel",
  "how long":
    "wie_lange cuanto_tiempo desde_cuando depuis_quand depuis_combien_de combien_de_temps seit_wann ne_kadar_sure da_quanto berapa_lama hoe_lang sejak_kapan kab_se kitni_der kak_dolgo",
  "what happened":
    "que_paso ne_oldu kya_hua was_ist_passiert cosa_e_successo shu_sar sho_sar apa_yang_terjadi chto_sluchilos",
  "what is": "qu_est_ce_que was_ist apa_itu",
  "what did": "was_hat was_haben qu_a qu_ont",
  "what does": "was_will was_macht was_sagt",
  "who is": "kimdir wer_ist qui_est chi_e wie_is",
  "who are": "wer_sind qui_sont chi_sono wie_zijn",
  "where is": "wo_ist ou_est dove_e waar_is",
  "where are": "wo_sind ou_sont dove_sono waar_zijn",
  who: "siapa",
  where: "di_mana dimana adonde",
  when: "ne_zaman kapan",
  why: "por_que pour_quoi kenapa mengapa",
  how: "como comment nasil kaise bagaimana kif kifash",
  which:
    "cual cuales quel quelle quels quelles welche welcher welchem welchen welches welke quale quali hangi kaunsa kaunse kakoy kakie qual quais",
  number: "numero anzahl zahl aantal sayisi 3adad adad tadad jumlah kolichestvo",
  total: "insgesamt totale toplam totaal ijmali vsego gesamt",
  dead: "muertos muertas muerto muertes morts mort tote toten todesopfer morti morte mortos olu oluler dood doden pogibshih pogiblo shuhada mayyit",
  killed:
    "tuees tuee tue umgekommen umgebracht asesinadas matadas oldurulmus uccise matados matado mataron asesinados asesinado tues getotet getotete getoetet uccisi ucciso assassinados olduruldu oldurulen gedood vermoord maqtul qutil qutilu 2atla qatla inqatal mare_gaye maare_gaye halak dibunuh terbunuh tewas ubito ubity",
  died: "fallecieron fallecido fallecidos decede decedes ums_leben_gekommen perdu_la_vie perdieron_la_vida murieron murio gestorben starben morreram morreu oldu olen gestorven mat mato matu mare mar_gaye meninggal mati umerlo pogibli",
  injured:
    "blesses blessees blessee verwundet verwundete yaralandi heridos herido heridas blesse verletzte verletzten verletzt feriti feridos yarali yaralilar gewonden jar7a jarha zakhmi terluka ranenyh",
  victims: "victimas victimes opfer vittime vitimas kurbanlar slachtoffers da7aya dahaya korban zhertv",
  refugees:
    "refugiados refugies fluchtlinge fluechtlinge rifugiati multeciler vluchtelingen laji2in lajiin pengungsi bezhency",
  displaced: "desplazados deplaces vertriebene sfollati deslocados",
  civilians:
    "civiles civils zivilisten zivilist civili civis sivil siviller madaniyyin madaniyin madaniyeen madani sipil warga_sipil mirnyh",
  soldiers:
    "soldados soldats soldaten soldati askerler asker junud jnood jundi fauji sipahi tentara prajurit soldat soldatov",
  fighters:
    "combatientes combattants kampfer kaempfer combattenti combatentes savascilar strijders muqatilin mukatilin mu2atilin jangju pejuang boevikov boeviki",
  insurgents:
    "insurgentes insurges aufstandische aufstandischen insorti isyancilar opstandelingen musallahin musallaheen povstancy",
  rebels: "rebeldes rebelles rebellen ribelli baghi pemberontak",
  supporters:
    "partidarios anhanger anhaenger sostenitori apoiadores destekciler aanhangers mowalin muwalin pendukung storonniki",
  people:
    "gente gens leute menschen persone pessoas kisi kisiler insanlar mensen naas log logon orang lyudi lyudey personas personnes",
  women: "mujeres femmes frauen mulheres kadinlar vrouwen niswan auraten perempuan wanita zhenshchin",
  children: "ninos enfants kinder bambini criancas cocuklar cocuk kinderen atfal bachche bachay anak_anak detey",
  family: "familia famille familie famiglia aile 3a2ila keluarga khandan semya",
  government: "gobierno gouvernement regierung governo hukumet regering hukuma hokouma hukumat pemerintah pravitelstvo",
  president: "presidente prasident praesident cumhurbaskani baskan ra2is rais raees presiden prezident",
  leader: "lider dirigeant anfuhrer za3im pemimpin leider",
  power: "poder pouvoir macht potere iktidar sulta kekuasaan vlast",
  rules:
    "gobierna gouverne regiert governa yonetiyor regeert bihkum ya7kum memerintah pravit manda mandan gobiernan dirige dirigent herrscht regieren fuhrt fuehrt comanda governano",
  army: "ejercito armee esercito exercito ordu leger jaysh jeish jaish fauj armiya",
  police: "policia polizei polizia polis politie shurta polisi politsiya",
  security: "seguridad securite sicherheit sicurezza seguranca guvenlik veiligheid amn keamanan bezopasnosti",
  "security forces": "sicherheitskrafte guvenlik_gucleri veiligheidstroepen pasukan_keamanan",
  forces: "fuerzas forze forcas kuvvetleri quwwat troepen pasukan",
  group: "grupo groupe gruppe gruppen gruppo gruppi groupes grupos grup groep jama3a majmu3a giroh kelompok gruppa",
  sect: "secta secte sekte setta seita mezhep ta2ifa taifa sekta",
  peace: "paz paix frieden pace baris vrede salam silm perdamaian",
  unity: "unidad einheit unita unidade birlik eenheid wahda persatuan edinstvo",
  war: "guerra guerre krieg savas oorlog harb 7arb jang perang voyna",
  fighting:
    "combates combats kampfe kampfen kaempfe kaempfen combattimenti catisma gevechten vechten qital larai ladai pertempuran peleando luchando kampft kaempft pelea pelean luchan lucha se_bat se_battent savasiyor savasiyorlar combattono combatte lutam vecht",
  clashes:
    "enfrentamientos affrontements zusammenstosse scontri confrontos catismalar botsingen ishtibakat ishtibak jharap bentrokan stolknoveniya",
  violence: "violencia gewalt violenza siddet geweld 3unf tashaddud kekerasan nasilie",
  massacre: "masacre massaker massacro katliam bloedbad majzara pembantaian reznya",
  attack:
    "ataque ataques attaque attaques angriff angriffe attacco attacchi saldiri saldirilar aanval aanvallen hujum hojoom hujoum hamla serangan ataka",
  attacked:
    "atacado atacada atacados atacaron angegriffen attaccato attaccata attaccati aangevallen diserang atacan attackiert attaquent saldirdi attaccano",
  weapons: "armas armes waffen armi silahlar wapens sila7 asli7a hathyar senjata oruzhie",
  chemical:
    "quimico quimica quimicas chimique chimiques chemische chemischen chimico chimiche kimyasal chemisch kimyawi kimia",
  water: "agua eau wasser acqua su mayy pani voda",
  electricity:
    "electricidad electricite strom elettricita eletricidade elektrik elektriciteit stroom kahraba kahrba bijli listrik elektrichestvo luz",
  "power station":
    "kraftwerk central_electrica centrale_electrique centrale_elettrica elektrik_santrali energiecentrale",
  fuel: "carburant treibstoff benzin carburante combustivel yakit brandstof benzine wuqud mazout bahan_bakar toplivo gasolina",
  mosque: "mezquita mosquee moschee moschea mesquita cami camii camide moskee masjid masjed jami3 mechet mecheti",
  mountains: "montanas montagnes berge bergen montanhas daglar daglarda jibal pahar gunung",
  coast: "costa cote kuste kueste sahil kust sa7el pantai poberezhe",
  city: "ciudad ville stadt citta cidade sehir stad madina shahr kota gorod",
  province: "provincia provinz provincie muhafaza mu7afaza subah provinsi",
  country: "pais pays paese ulke balad negara strana",
  "European Union":
    "union_europeenne union_europea europaische_union unione_europea uniao_europeia avrupa_birligi europese_unie uni_eropa evrosoyuz",
  hiding: "escondidos escondido versteckt versteckte nascosti saklaniyor saklanan verstopt chhupe bersembunyi caches",
  checkpoints:
    "puestos_de_control points_de_controle kontrollpunkte posti_di_blocco kontrol_noktalari hawajiz 7awajiz retenes kontrollposten",
  statement: "declaracion discurso discours discorso konusma toespraak khitab pidato zayavlenie",
  said: "dijo dice dit gesagt sagt sagte detto disse dedi diyor zei zegt 2al qal kaha berkata skazal",
  condemned: "condeno condamne verurteilt condannato condenou kinadi veroordeeld mengutuk osudil",
  fled: "huyo geflohen fuggito fugiu kacti gevlucht bhaag_gaya kabur sbezhal escapo enfui floh flieht fugge huyeron",
  fell: "cayo tombe gesturzt gestuerzt caduto caduta caiu dustu devrildi gevallen saqat sa2at jatuh svergnut",
  happened: "paso passe passiert geschehen successo aconteceu gebeurd 7asal hasal sar hua terjadi sluchilos",
  started:
    "empezo empezaron commence begann angefangen iniziato comecou basladi begonnen bada2 shuru_hua dimulai nachalos",
  end: "termina terminar ende finire terminou bitti bitecek eindigen khalas selesai khatam konchitsya",
  news: "noticias nouvelles nachrichten notizie haberler nieuws akhbar berita novosti",
  name: "isim ism naam nama imya",
  hospital: "hopital krankenhaus ospedale hastane ziekenhuis mustashfa aspatal rumah_sakit bolnica",
  weather: "wetter clima cuaca mausam pogoda meteo",
  capital: "capitale hauptstadt baskent ibukota stolica hoofdstad",
  help: "ayuda aide hilfe aiuto yardim hulp musa3ada bantuan pomoshch",
  month: "monat mois mese maand bulan",
  years: "annees jahre jahren anni anos yil jaar sneen saal tahun",
  days: "dias jours tage tagen giorni gunler dagen ayyam dney",
  today: "hoy heute oggi hoje bugun vandaag elyom alyom aaj hari_ini segodnya",
  yesterday: "ayer gestern ieri ontem gisteren mbare7 kemarin vchera",
  now: "ahora maintenant jetzt adesso agora simdi hala2 halla2 hallak abhi sekarang seychas",
  since: "desde depuis seit sejak",
  counted: "cuenta conto contaron compte comptent zahlt zaehlt gezahlt gezaehlt saydi sayiyor contano telt geteld",
  wants: "quiere quieren veut veulent istiyor vuole quer mochte moechte",
  replaced: "reemplazo remplace ersetzt sostituito",
  "called for": "pidio pide demande fordert gefordert forderte cagirdi",
  "going on": "dauert dauern dura dure suruyor",
  reaction: "reaccion reaktion tepki reazione reacao",
  "death toll": "todeszahl opferzahl opferzahlen bilan balance_de_muertos",
  "what is happening": "que_pasa que_esta_pasando was_passiert ne_oluyor cosa_succede",
  syria: "siria syrien syrie suriye suriyede",
  russia: "rusia russland russie rusya",
  europe: "europa avrupa",
  EU: "ue",
  overthrown: "derrocado derribado renverse destituido deposto devrilen",
  cities: "ciudades villes stadte staedte sehirler sehirlerde",
  already: "deja schon bereits",
  still: "todavia noch encore hala ancora ainda",
  new: "nuevo nueva nuevos nuevas nouveau nouvelle neue neuen neuer yeni nuovo nuova",
  life: "vie vida leben vita",
  lost: "perdu perdieron verloren perso",
  regime: "rejim regimen",
  opponents: "opositores opposants gegner muhalif",
  recorded: "grabo grabado enregistre aufgenommen kaydetti",
  "come from": "stammen vienen viennent",
  "the opposition": "oposicion opposizione muhalefet",
};

/** Words of grammar, many of them English words or names too: they say so only beside a word of the table above. */
const GRAMMAR: Readonly<Record<string, string>> = {
  the: "la le les el los las il lo gli der das dem den het",
  of: "de del des du di della dei delle dos von van dari ka ki ke",
  and: "und et ve wa aur dan",
  in: "en dans nel nella mein fi",
  is: "ist es est esta hai adalah",
  are: "sind sont sono estan hain zijn",
  was: "era fue etait tha thi wurde",
  were: "waren etaient foram fueron wurden",
  has: "hat haben ha han hanno ont heeft hebben",
  "are there": "hay gibt var ada",
  a: "un una une ein eine einen uno uma een ek",
  this: "este diese dieser dieses cette ce questo bu yeh hada hadi ini eto deze",
  not: "nicht pas nao niet tidak mish mesh nahi nahin degil",
  with: "con avec mit ile met dengan com",
  against: "contra contre gegen contro tegen melawan protiv",
  for: "para pour fur voor untuk icin",
  by: "por durch door oleh",
  about: "sobre uber ueber hakkinda tentang",
  or: "oder veya atau",
  but: "pero mais aber mas ama lekin",
  they: "ils ellos eles loro onlar mereka",
  who: "wer chi",
  whom: "wen wem",
  where: "wo dove ou",
  how: "wie hoe kak",
};

/** How a phrase of another language begins, and what follows. */
export interface Phrase {
  readonly words: readonly string[];
  /** In English words. */
  readonly meaning: readonly string[];
  /** Whether it is a word of grammar. */
  readonly grammar: boolean;
}

/** By their first word, the longest phrases first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = new Map(
  Map.groupBy(
    [...phrasesOf(CONTENT, false), ...phrasesOf(GRAMMAR, true)].sort((a, b) => b.words.length - a.words.length),
    ({ words: [first = ""] }) => first,
  ),
);

function phrasesOf(table: Readonly<Record<string, string>>, grammar: boolean): Phrase[] {
  return Object.entries(table).flatMap(([meaning, phrases]) =>
    phrases.split(" ").map((phrase) => ({
      words: phrase.split("_"),
      meaning: meaning.toLowerCase().split(" "),
      grammar,
    })),
  );
}
