import { ask, become, control, run, type Scene, type Step, see, tall } from "./scenes.ts";

const chart = { ...tall, viewport: { width: 1000, height: 1180 } } as const;
const high = { ...tall, viewport: { width: 1000, height: 1400 } } as const;
const inArabic: readonly Step[] = [run("language", { picked: { language: "العربية" } }), see("العربية")];
const daily: readonly Step[] = [
  become("Samir"),
  run("language", { picked: { language: "العربية", server: "True" } }),
  see("العربية"),
  run("daily set", { picked: { channel: "daily-brief", zone: "Berlin" }, typed: { hour: "9" } }),
  see("daily-brief"),
  control("Set the clock forward a day"),
  { does: "told", what: "It is now" },
];

/** The bot in Arabic, written from right to left, on a desktop and on a phone. */
export const arabicScenes: readonly Scene[] = [
  {
    name: "arabic-conversation",
    caption:
      "A conversation in Arabic: a question in dialect, half a question, a sum, a claim, and one in Latin letters",
    view: high,
    onPhone: 2400,
    steps: [
      ask("قديش واحد مات بالساحل؟"),
      see("المرصد السوري"),
      ask("والمدنيين؟"),
      see("745"),
      ask("كم مجموع قتلى الأمن والموالين؟"),
      see("273"),
      ask("الأسد هرب على إيران، مو هيك؟"),
      see("روسيا"),
      ask("wen mkhabayin el fulul?"),
      see("الجبال"),
    ],
  },
  {
    name: "arabic-chart",
    caption: "/deathtoll in Arabic, with its chart from right to left",
    view: chart,
    onPhone: true,
    fromTop: true,
    steps: [...inArabic, run("deathtoll"), see("745")],
  },
  {
    name: "arabic-map",
    caption: "/where in Arabic, with its map",
    view: tall,
    onPhone: true,
    fromTop: true,
    steps: [...inArabic, run("where"), see("اللاذقية")],
  },
  {
    name: "arabic-timeline",
    caption: "/timeline in Arabic",
    view: chart,
    onPhone: true,
    fromTop: true,
    steps: [...inArabic, run("timeline"), see("كانون الأول")],
  },
  {
    name: "arabic-help",
    caption: "/help in Arabic: the table of commands",
    view: high,
    onPhone: 1600,
    fromTop: true,
    steps: [...inArabic, run("help"), see("اللغة التي أجيب بها")],
  },
  {
    name: "arabic-daily",
    caption: "The daily post of a server that reads Arabic",
    view: { ...tall, viewport: { width: 1000, height: 1560 } },
    onPhone: 2000,
    fromTop: true,
    steps: [...daily, { does: "open", what: "daily-brief" }, see("اشتباكات")],
  },
];
