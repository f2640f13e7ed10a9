/** Ways to say what a few words of arithmetic say as well: each is replaced, in this order. */
export const PLAINER: readonly (readonly [RegExp, string])[] = [
  // Who says so, and that an answer is wanted, is no part of what is asked.
  [/\([^()\d]*\b(?:sorry|wording|thanks|please)\b[^()]*\)/g, " "],
  [
    /\b(?:my|a|this|some|the) (?:\w+ )?\w+ (?:swears?|claims?|insists?|reckons?|says?|said|bets?|told|keeps (?:on )?saying)(?: (?:me|us))?(?: that)?\b/g,
    "is it so that ",
  ],
  [/\b(?:i|we|they|people) (?:heard|read|reckon|bet|keep (?:hearing|reading))(?: that)?\b/g, "is it so that "],
  [
    /\b(?:is it|is this|is that|would it be|would i be|am i) (?:true|accurate|right|correct|fair|wrong|ok|okay)(?: (?:to|in) (?:say|write|claim|state|report|saying|writing|thinking))?(?: that)?\b/g,
    "is it so that ",
  ],
  [
    /[\s,.;:–-]*\b(?:true or (?:cap|not|false)|cap or (?:not|no cap)|fact or (?:cap|fiction)|is (?:that|this|it) (?:true|so|right|correct|cap|accurate)|(?:right|correct|true|yes or no))(?=\s*[?.!]*\s*$)/g,
    "? is it so that",
  ],
  [
    /\b(?:and )?(?:(?:please|pls|just|i need|i want|give(?: me)?|show(?: me)?|tell me|with|and|in|what (?:are|is|s)|what's|whats|by) )+(?:me )?(?:both|all|the|all the|all three|their) (?:figures|numbers|counts)(?: (?:for|of) (?:each|all|both)(?: (?:of (?:the )?)?(?:them|em|three|two|groups?|sides?))?)?/g,
    " ",
  ],
  [/\band (?:what is|what's|whats|give me|tell me) (?:the|its|their) (?:number|figure|count)\b/g, " "],
  [/\bwith (?:figures|numbers)(?: for each(?: of the (?:three|two))?)?/g, " "],
  [
    /\bsince (?:it|this|that|they|the \w+) (?:all )?(?:broke out|began|started|erupted|kicked off)\b/g,
    "since the start",
  ],
  [/\bso far\b|\bas things stand\b|\bby (?:itself|themselves)\b|\bat (?:this|that) pace\b/g, " "],
  // Counted per day, and of so many.
  [/(?<!\b(?:what|such|same|once|of) )\b(?:in )?an? day\b/g, "per day"],
  [
    /\bper day(?: (?:is|was) that)?,? (?:over |for |in |across )?(?:the )?(?:\d|four|five|three) days\b/g,
    "per day on average",
  ],
  [/%/g, " percent "],
  [/\bpct\b/g, "percent"],
  [
    /\b(?:out )?of (?:every |each )?(?:100|10|ten|four|five|a hundred|one hundred) (?:of )?(?=(?:the )?(?:dead|killed|people|victims|deaths|who|casualties))/g,
    "what percent of ",
  ],
  [
    /\bhow many (?:in|out of) (?:every |each )?(?:100|10|ten|three|four|five|a hundred|one hundred)(?: of)?\b/g,
    "what percent of",
  ],
  // Orders.
  [/\b(?:fewest|lightest|shortest|tiniest|slightest|least hit)\b/g, "smallest"],
  [/\b(?:tallest|heaviest|(?:worst|hardest|heaviest)[ -]hit)\b/g, "biggest"],
  [
    /\b(?:from )?(?:the )?(?:high|highest|most|more|big|biggest|largest|worst|top|max|small|smallest|low|lowest|least|less|few|bottom|min|best) (?:down |up )?to (?:the )?(?:high|highest|most|more|big|biggest|largest|worst|top|max|small|smallest|low|lowest|least|less|few|bottom|min|best)\b/g,
    " in order ",
  ],
  [
    /\b(?:in )?(?:an? )?(?:ascending|descending|increasing|decreasing|rising|falling|numerical)(?: order)?\b/g,
    " in order ",
  ],
  [/\b(?:by|on) (?:bodies|body count|losses|deaths|toll|(?:number of )?(?:dead|deaths))\b/g, "by deaths"],
  [/\bline (?:them|em|these|those|all)? ?up\b|\b(?:sort|arrange|order) (?:them|these|those)\b/g, "rank them"],
  [/\b(?:the )?top spot\b|\b(?:in )?first place\b/g, "biggest"],
  // What is held against what.
  [
    /\b(?:heavier|steeper|graver|worse) (?=loss|toll|casualt)|\b(?:in|by) (?:the )?(?:greater|larger|higher) numbers?\b/g,
    "more ",
  ],
  [/\b(?:stack|measure|shape|line) up (?:against|to|with)\b|\bhow do(?:es)? (.*?) fare against\b/g, "$1 compared with"],
  [/\bwho(?: is|'s|s) (?:ahead|in front|winning|worse off)\b/g, "which is higher"],
  [/\b(?:passed|overtaken|topped|beaten|gone past|went past|overtook|outstripped|eclipsed)\b/g, "exceeded"],
  [/\b(\d{4})'?s\b/g, "$1"],
  [
    /\b(?:it ?i?s|it's|this is|is (?:it|this)|it was)(?: not|n't)? (?:as|so|nearly as|worse|deadlier|bloodier) (?:\w+ )?(?:as|than)\b/g,
    "this toll compared with",
  ],
  [/\b(?:than|against|with|to|from|in|as) (?:back )?in (\d{4})\b/g, "than $1"],
  [/\b(?:the one from|that of|the one in|the one of)\b/g, " "],
  // Sums.
  [
    /\b(?:make|makes|made|equals?) (?:what|how (?:many|much))\b|\bwhat (?:does|do|would|will) (?:that|it|they|those|these|both) (?:make|come to|equal)\b/g,
    "added",
  ],
  [/\b(?:come|comes|coming|amounts?) to\b|\badd(?:s|ed)? up\b|\btall(?:y|ied|ies)(?: up)?\b/g, "sum"],
  [
    /\b(?:counted|lumped|taken|put|pooled|grouped|bundled|merged)(?: (?:all|in))?(?: (?:together|as one|into one|as (?:a|one) (?:group|number|figure)))\b|\blumped\b/g,
    "combined",
  ],
  [
    /\b(?:all|the|these|those|this|its|your|their)(?: \w+[ -]line| bulleted| bullet| three| 3)? (?:list|breakdown|tally|lines|bullets|bullet points|items|sub ?totals|(?<=(?:three|3) )(?:numbers|figures|counts|tolls))\b/g,
    "all groups",
  ],
  [
    /\bthe (?:article's |reported |official )?(?:headline|rounded|round) (?:figure|number|toll|total|count)\b|(?<=\b(?:than|minus|from|exceeds?|above|over) )the (?:total|overall toll|total toll)\b/g,
    "the reported total",
  ],
  [/\bin the (?:headline|title|intro)\b/g, " "],
  [/\bcombatants?\b/g, "fighters on both sides"],
  // Differences.
  [/(?<=\d )(?:take away|takeaway|less|subtract) (?=\d)/g, "minus "],
  [/\bgap\b|\bmargin\b|\bshortfall\b/g, "difference"],
  [/\b(?:take|remove|deduct|knock|leave) (?:away )?(.*?) (?:away |off )?from\b/g, "subtract $1 from"],
  [/\bhow far (?:is|are|was|were|off is) (.*?) from\b/g, "difference between $1 and"],
  [
    /\b(?:(?:at least|about|around|over|by|some) )*\d+ (?=(?:above|more than|over|higher than|below|less than|fewer than) (?=.*\bhow (?:much|many|far)\b))/g,
    " ",
  ],
  [/\bhow (?:much|many|far) (?:above|over|beyond|ahead)\b/g, "how many more"],
  [/\bhow (?:much|many|far) (?:below|under|behind|short)\b/g, "how many fewer"],
  // Ratios.
  [/\bdivided by\b|(?<=\d)\s*[÷/]\s*(?=\d)/g, " per "],
  [/\bover (?=.*\b(?:decimal|ratio|fraction|multiple)\b)|(?<=\d )over (?=\d)/g, "per "],
  [/,? ?\b(?:as|in) (?:an? )?(?:decimal|multiple|ratio|number)\b|\b(?:roughly |about )?what multiple\b/g, " how many "],
];
