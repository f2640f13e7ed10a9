/**
 * What a message, or a part of it, does. `guilt` asks who is to blame; `seek` looks for somebody who is missing; `chat` is
 * small talk of any other kind.
 */
export type Act =
  | "ask"
  | "claim"
  | "compute"
  | "compare"
  | "correct"
  | "show"
  | "thank"
  | "mourn"
  | "seek"
  | "fear"
  | "hate"
  | "guilt"
  | "insult"
  | "chat";
