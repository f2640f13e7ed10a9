/** Where a pack is read from. */
export interface PackPlace {
  /** The pack's folder. */
  readonly folder: string;
  /** Where prepared bases are kept, so that the same files needn't be read and learned from again; undefined keeps none. */
  readonly cache?: string | undefined;
}
