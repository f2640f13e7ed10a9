/** Words of English grammar by what they do around a number. */

/** Verbs of being and having: what follows them says what became of those counted, or who they were. */
export const AUXILIARY = words(
  "is are was were be been being has have had got get who that which remain remains remained stay stays stayed could may might will would must",
);
/** Words before what is counted. */
export const LEADING = words(
  "of for from among the those them these whom which all other more another so are were was is being additional",
);
/** A noun's companions: after the first word they begin another noun's phrase, as in “people fled their homes”. */
export const DETERMINERS = words("the a an this that these those my your his her its our their");
/** What leads from a label to its number. */
export const LEADING_ON = words(
  "is are was were has have had stand stands stood rise rises rose risen reach reached reaches hit hits pass passes passed climb climbs climbed jump jumps jumped top tops topped exceed exceeds exceeded surpass surpasses surpassed lost lose loses put puts number numbers numbered total totals totalled at",
);
/** Where the phrase ends that says what is counted. */
export const ENDING = words(
  "in at on by for from acc among during since after before and or but while with to as because near around across including according when where also if once unless so then vs versus against than",
);
/** What may be said of anything counted. */
export const SAID_OF_ANY = words(
  "reported confirmed counted believed thought feared presumed recorded documented registered verified estimated listed named alone total overall altogether today yesterday tonight already now far officially dead number figure toll count tally people lives persons bodies souls human humans innocent unarmed young local many least half rip omg wtf smh lol tho bodies coffins corpses sum combined together losses ok okay bye thanks gone fell fallen lost buried mourned",
);
/** Words for people as such. */
export const PEOPLE = words("people person persons lives souls humans ppl");
/** What leads from people to something else. */
export const APART = words("for to about against with because despite without");
/** What a part of a country is called. */
export const AREAS = words(
  "province provinces region regions area areas governorate countryside district side coast coastal",
);
/** What members of a group are called whatever the group. */
export const MEMBERS = words(
  "members people men women guys boys lads sons brothers heroes colleagues comrades officers recruits youths souls lives",
);
/** What a count is called without saying of what. */
export const COUNT_WORDS = words("number figure figures toll count tally total sum");
/** Where a place stands for the event's. */
export const WIDER = words("coast coastal around elsewhere provinces region surrounding especially particularly");
export const ALONE = words("alone only itself just");
export const PLACING = words("in at near around across inside outside from");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
