/** Somebody of the writer's who only tells: “my cousin in Lund says”, “our teacher told us”. */
const TELLER =
  /\b(?:my|our|a) (?:(?!and\b|or\b|who\b)[a-z'-]+ ){1,4}?(?=(?:(?:just|also|still|always|now|even|keeps?|is|has|was) )*(?:says?|said|saying|claims?|claimed|claiming|insists?|insisted|swears?|swore|reckons?|thinks?|thought|believes?|writes|wrote|posted|heard|read)\b)/gi;

/** A message in which whoever of the writer's only tells something is somebody: of them nothing is told. */
export function withoutTellers(message: string): string {
  return message.replace(TELLER, "somebody ");
}
