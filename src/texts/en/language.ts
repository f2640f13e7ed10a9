/** What `/language` says. A language comes by its name in this one. */
export const language = {
  server: (name: string) => `I answer in ${name} in this server.`,
  yours: (name: string) => `I answer you in ${name}.`,
  notAllowed: "Only those who manage the server can choose its language. Without “server” you choose yours.",
};
