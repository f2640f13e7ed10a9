/** Instead of the same answer a second time. */
export function repeatNote(url: string): string {
  return `I answered that here a moment ago: ${url}`;
}
