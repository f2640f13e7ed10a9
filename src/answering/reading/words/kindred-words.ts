import { stemsIn } from "../normalise.ts";

/**
 * Words of the news that stand for each other whatever the event is, by families: other people ask with the one what an answer tells
 * with the other. None is a family of opposites, and none holds what anything may be called.
 */
const FAMILIES = `
boss, chief, head, leader, leads, leading, director, runs, manager, chief executive, ceo, in charge, managing director, at the top, president, chairman, chairwoman;
spokesman, spokeswoman, spokesperson, speaker; owner, owns, proprietor, belongs; founder, founded, established, exists, existence, creation, created;
worker, employee, staff, workforce, personnel; customer, client, buyer, consumer, shopper, policyholder, user; shop, store, retailer, outlet, supermarket, chain;
dealer, seller, merchant, vendor, trader; company, firm, business, enterprise, corporation; maker, manufacturer, producer, builder;
supplier, supplied, supplies, provider, provided, delivered; contractor, subcontractor, outside firm, third party;
lawyer, attorney, solicitor, counsel, defence, defender; prosecutor, prosecution, accuser, public attorney, state attorney; judge, court, tribunal, justice;
doctor, physician, medic, medical; scientist, researcher, expert, specialist, academic, professor, scholar;
inspector, inspection, auditor, audit, controller, checks; regulator, watchdog, authority, supervisor, office, agency; minister, ministry, secretary;
prime minister, premier, pm, head of government; head of state, president; government, cabinet, ruling; parliament, assembly, house, legislature, chamber, deputies;
resident, inhabitant, local, villager, citizen, neighbour; passenger, traveller, rider, commuter; pupil, student, schoolchild;
firefighter, fireman, fire crew, fire brigade; soldier, troops, army, military, forces; child, kid, youngster, minor, schoolchild; reporter, journalist, press;
witness, onlooker, bystander, saw; accused, defendant, suspect, on trial;
thief, robber, crook, gang, hacker, intruder, attacker, criminal, blackmailer, extortionist; protester, demonstrator, protest, demonstration, rally;
blame, fault, accuse, allege, accusation, held responsible; criticise, criticism, slam, condemn, reproach, attack, lash;
deny, denial, reject, dispute, contest, refute; refuse, decline, reject, rule out, unwilling; admit, confess, own up, acknowledge, concede, plead, plea;
apologise, apology, sorry, regret; promise, pledge, vow, assure; warn, warning, alert, caution, alarm, siren; demand, call for, insist, urge, want, request;
plan, intend, propose, intention; begin, start, commence, launch, kick off, onset, broke out; finish, end, conclude, over, completed;
stop, halt, cease, suspended, shut off; cause, reason, why, trigger, source, origin, behind, led to, due to, because, responsible;
find, found, discover, detect, notice, spot, uncover, identify, come to light; investigate, inquiry, enquiry, probe, examine, investigation, look into;
test, analysis, analyse, sample, lab, laboratory, examine; result, finding, outcome, conclusion; rise, increase, grow, climb, jump, soar, higher;
drop, decline, decrease, sink, slump, plunge, lower, lose; damage, harm, destroy, wreck, ruin, destruction, loss;
faulty, defect, flaw, malfunction, broken, defective, fault, failure, failed; repair, fix, mend, restore; replace, swap, exchange, replacement;
return, send back, bring back, hand in, take back, give back, recalled; recall, withdrawn, withdraw, call back, pulled, off the shelves, taken back;
refund, reimburse, money back, compensation, compensate, get back; pay, paid, payment, payout; cost, price, expense, bill, worth, expensive;
fine, penalty, sanction, punishment, punish, fined; money, cash, funds, sum, amount; bribe, bribery, kickback, corruption, paid off;
steal, stole, stolen, theft, rob, take, took; sell, sold, sale; buy, bought, purchase; build, built, construct, construction, erect, put up;
close, shut, closed, closure; arrest, detain, custody, caught, in the hands; prison, jail, cell, behind bars, locked up, sit, custody;
sentence, verdict, judgment, judgement, ruling, decision, ruled; convict, guilty, conviction, sentenced;
acquit, acquittal, cleared, innocent, let off, walk free, not guilty, got off, walked; appeal, challenge, contest, fight;
sue, lawsuit, class action, damages, legal action, go to court; law, legal, statute, legislation, legally; trial, proceedings, hearing, case, process;
die, dead, death, killed, perish, fatality, passed away, lost their lives; injured, hurt, wounded, injury;
ill, sick, illness, disease, sickness, infection, infected, caught; contaminated, tainted, contamination, germ, bacteria, bug;
hospital, clinic, ward, admitted, hospitalised; evacuate, evacuation, leave their homes, cleared out, brought out; rescue, saved, pulled out, rescued;
missing, unaccounted, cannot be found, not found, disappeared, vanished; flood, inundation, high water, flooded, wave;
rain, rainfall, precipitation, downpour, poured; storm, gale, hurricane, wind; fire, blaze, burn, flame, inferno, catch fire, burning; earthquake, quake, tremor;
dam, barrage, reservoir; electricity, outage, blackout, power cut, lights out; train, rail, railway, carriage, wagon; road, highway, motorway, street;
vehicle, car, automobile, lorry, truck; plane, aircraft, jet, airliner; ship, vessel, boat, tanker, ferry; home, house, household, dwelling;
vote, ballot, election, poll, polling; win, won, victory, winner, winning; loser, defeat, losing, lost, beaten, defeated; seat, mandate, places in parliament;
coalition, alliance, partner, govern together, join; turnout, participation, took part, went to vote, voted; gap, lead, ahead, margin, distance;
count, tally, counted, counting; percent, percentage, share, proportion; deadline, limit, until when, by when, time limit; duration, how long, length, lasted, took;
quick, fast, soon, speed; late, delay, overdue, too late; previous, earlier, former, past, before, last, prior, ex; next, future, upcoming, following, coming;
safe, secure, security, protected, protection; danger, dangerous, hazard, risk, risky; advice, advise, recommend, guidance, ought, should, must;
temperature, warm, heat, hot, degrees; ban, barred, forbid, forbidden, prohibit, banned, shut out, excluded; allow, permit, may, permission, permitted;
agreement, deal, accord, contract, pact, agreed; disagree, differ, different, dispute, discrepancy; strike, walkout, stoppage, industrial action;
talks, negotiate, negotiation, bargaining; wage, salary, earnings; job, post, position, employment, career; resign, step down, quit, resignation;
dismiss, sack, fired, laid off; visit, came, travelled, toured; publish, published, leak, leaked, posted, put online, release, made public;
file, document, record, data, information, info, details; called, named, name, known as; phone, call, ring, telephone, hotline, dial, helpline;
password, login, credential, log in, access; computer, network, system, server; website, online, internet, web, portal;
breach, hack, hacked, intrusion, break in, broke in, cyberattack, got in, get in, entered, data theft; product, goods, item, article; model, type, version, kind;
brand, label, make; eat, food, meal, consume, eaten; drink, tap water, tap; vaccine, jab, vaccination; insurer, insurance, insurance company;
investor, shareholder, stock market, shares, share price, stock; profit, earnings, revenue, turnover; weapon, gun, arms; threat, threaten, threatened;
ransom, extortion, blackmail, ransom note; region, area, district, zone, province; town, city, village, municipality; border, frontier;
crowd, gathering, assembled, gathered, supporters; party, celebration, supper, feast, dinner, occasion, event;
estimate, reckon, guess, assess, believe, think, put at; expect, forecast, predict, expected; prove, proof, evidence, proved, proven, show;
confirm, verify, confirmed; involved, concerned, affected; leave out, exclude, not included, excluded, not cover, omitted; divide, split, divided, breakdown;
quote, words, said, verbatim, literally; respond, response, react, reaction, reply, answer; complaint, irregularity, incident, irregular; recount, count again;
observer, monitor, watched; ask, want, seek, sought; heavy, severe, serious, critical, grave; biggest, largest, highest, record;
crash, collide, collision, smash, hit, struck; derail, came off the rails, left the rails, jumped the tracks; wreckage, debris, rubble, remains;
crew, staff on board, on board, aboard; hectares, acres, burnt area, square kilometres, how big; contained, under control, put out, extinguished;
arson, set on fire, lit, ignited, ignite; approve, adopt, passed, pass, voted for, voted through, agreed to; oppose, opposed, against, objected, object to, critics;
support, back, favour, in favour, endorse, backed; bill, draft, motion, draft law; match, game, fixture, final; team, club, squad; coach, trainer;
score, result, goals, points; champion, title, trophy, cup; merger, merge, takeover, take over, acquire, acquisition;
redundancy, job cuts, layoffs, lose their jobs, lay off; debt, loan, owe, credit; bankrupt, insolvent, insolvency, bankruptcy;
factory, plant, works, production site, made, produced, grown, grows; study, research, paper, trial; satellite, probe, spacecraft, rocket, mission;
drug, medicine, medication, pill, treatment; symptom, signs, side effect; spill, leak, leaked, escaped, slick; pollution, polluted, toxic, contaminated;
coast, beach, shore, seaside; clean up, cleanup, removal, cleared; rent, tenant, landlord, lease, flat; shooting, shot, gunfire, opened fire, gunman, shooter;
hostage, kidnap, abduct, captive; painting, artwork, picture, masterpiece; museum, gallery, exhibition; concert, festival, show, gig; film, movie, documentary;
budget, spending, expenditure, subsidy, grant; double, twice, twofold; half, fifty percent, 50 percent; welcome, hail, praise, applaud;
worry, concern, fear, afraid, worried; teacher, lecturer, tutor; exam, test, grades, marks; tree, forest, wood, woodland;
crop, harvest, field, farm, farmer, farmland; dog, animal, pet, livestock, cattle; tall, high, height, deep, depth, level; heavy, weigh, weight;
delayed, cancelled, called off, postponed, held up; guest, visitor, attendee, audience, spectator; photo, picture, image, footage, video;
message, letter, email, note; translated, language, spoken; licence, permit, authorisation, approval; neighbouring, next door, nearby, close to;
volunteer, helper, aid worker, relief; donate, donation, charity, gift; heritage, historic, ancient, centuries old
`;

/** Of families that share a word, each keeps it. */
const BY_START = new Map<string, { readonly stems: readonly string[]; readonly family: string }[]>();
for (const family of FAMILIES.trim().split(/;\s+/)) {
  const members = family.split(", ");
  for (const words of members) {
    const stems = stemsIn(words);
    BY_START.getOrInsert(stems[0] ?? "", []).push({ stems, family: `~${members[0]}` });
  }
}

/** The families that each of a text's words is of, by itself or with those beside it. */
export function kindredOf(stems: readonly string[]): readonly (readonly string[])[] {
  const found = stems.map((): string[] => []);
  for (const [at, first] of stems.entries())
    for (const one of BY_START.get(first) ?? [])
      if (one.stems.every((stem, i) => stems[at + i] === stem))
        for (let i = at; i < at + one.stems.length; i++) found[i]?.push(one.family);
  return found;
}
