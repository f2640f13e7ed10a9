/** The rest of a fact that one source states, nobody contradicts and nobody has corrected. */
export const UNCHANGED = { alsoIn: [], differsFrom: [], superseded: [], version: 1 } as const;
