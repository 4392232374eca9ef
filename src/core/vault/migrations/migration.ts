/** One frozen step of the schema: never edited after a release, only followed by another. */
export type Migration = {
  readonly number: number;
  readonly name: string;
  /** Plain SQL, run in order inside one transaction. */
  readonly statements: readonly string[];
};
