/** Words of arithmetic, and of asking for it, that need no other explanation. */
export const ARITHMETIC_WORDS: ReadonlySet<string> = new Set(
  "loser losers hour hours hourly plus minus add adding added adds sum combined combine jointly pooled merged lumped total totals altogether difference differ gap margin shortfall subtract deduct take away average averaged daily percent percentage share fraction proportion portion slice ratio times multiple more fewer less higher greater bigger larger heavier worse deadlier lower smaller smallest biggest largest highest lowest fewest greatest heaviest worst tallest lightest shortest rank ranked ranking order sort ascending descending compare compared comparing comparison versus vs against relative outnumber outnumbered exceed exceeded surpass surpassed overtake overtaken pass passed top topped number numbers figure figures count counts counted put calculate calculation compute maths math equal equals equalled result answer group groups side sides category categories either both each three two four death deaths losses loss lost lose loses losing toll many much per single since started start began begun leave leaving out except excluding without non besides apart aside amount sums divide divided dividing spread split pace rate work works men man victims high low top bottom middle second third place list breakdown lines bar bars chart took taken take suffer suffered suffering sustain sustained reported report given exact exactly roughly approximately overall tally past recent days weeks months years week month year time numerically itself themselves alone even mostly contrast contrasting beside reach match close hand table numeric factor fold yes no mainly chiefly short ahead behind above below hit made make makes up come comes amounts gives subtotal decimal whole hundred thousand far big large long pay paid price heavy heavily hit hurt blow end ends ended stand stands lie lies run runs look looks turn turns turned lead leads led leading shows showing tell tells draw pie slice cut bars column columns whole published reported official available quoted cited listed article text story piece news paper source sources data stats statistics chart graph alongside difference size wise worse better off camps fared hardest beating battering pounding hammering separates separated counting tallied iirc afaik tbh imo imho idk ngl fwiw lol lmao".split(
    " ",
  ),
);

/** Words for how members call those who belong to somebody: “the mayor's lot”, “the security boys”. */
export const FOLK = new Set(
  "lot bunch guys guy lads lad boys dudes dude gang crew crowd camp side men man folks folk people ppl forces force fighters fighter troops soldiers army supporters followers team mob".split(
    " ",
  ),
);

/** Words between two that name the same: “fighters on the side of”, “killed among the”. */
export const CLOSE = new Set(
  "of for the a an on in from by among amongst within members member loyal who that were was are is have has been had got get being did do does their his its our these those side sides ones actually already alive living left still up out over down".split(
    " ",
  ),
);

/** “The dead were soldiers” says something of the dead. */
export const BEING = new Set("who that were was are is have has been had got get being did do does".split(" "));

/** Grammar is the same with and without them, and without an article before a letter. */
export const ADVERBS = new Set("an just only exactly actually really still".split(" "));

/** Losing is dying where the dead are counted. */
export const LOSSES =
  /\b(?:lost|lose|loses|losing|loss|losses|tolls?|suffer\w*|casualt(?:y|ies)|fatalit(?:y|ies)|bod(?:y|ies)|victims?|fell|fallen|perish\w*|bled|price|blow|beating|battering|pounding|hammering|hurt|hit|(?:came?|coming) off|had it)\b/;
/** They say how, and nothing of whom, where or when. */
export const MANNER = /(?<!^(?:ear|elder|fami|friend|loc|loca|nation|general|daily?|week|month|year|ju|al))ly$/;
