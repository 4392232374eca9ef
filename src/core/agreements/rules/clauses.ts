import { type AgreementContent, type ClauseCode, clauseCodes } from '../model.ts';

/** How the clauses of Art 28 stand: those that somebody found missing, and those that nobody has looked for. */
export type ClauseMatrix = {
  readonly notCovered: readonly ClauseCode[];
  readonly unmarked: readonly ClauseCode[];
};

/** The matrix of agreements read together: an addendum covers what the agreement it belongs to lacks. */
export function clauseMatrix(
  agreements: readonly Pick<AgreementContent, 'clauses'>[],
): ClauseMatrix {
  const marks = agreements.flatMap(({ clauses }) => clauses);
  const covered = new Set(marks.filter((mark) => mark.covered).map(({ clause }) => clause));
  const seen = new Set(marks.map(({ clause }) => clause));
  return {
    notCovered: clauseCodes.filter((code) => seen.has(code) && !covered.has(code)),
    unmarked: clauseCodes.filter((code) => !seen.has(code)),
  };
}
