import { jsonValue } from './jsonValue.ts';
import type { FoundTable } from './model.ts';
import type { Remarks } from './remarks.ts';
import { tabulated } from './tabulate.ts';
import { told } from './told.ts';
import type { Value } from './value.ts';

/** The tables of a JSON file, or of lines that are JSON each; undefined, and told, for what is neither. */
export function jsonTables(text: string, remarks: Remarks): readonly FoundTable[] | undefined {
  const fault = faultIn(text);
  const lineOf = (at: number) => String(text.slice(0, at).split('\n').length);
  if (fault === undefined) {
    return tabulated(
      jsonValue(text, (at) => remarks.found('deep', lineOf(at))),
      '',
    );
  }
  const lines = jsonLines(text, remarks);
  if (lines) return tabulated(lines, '');
  remarks.tell(told.broken(fault === 0 ? 0 : Number(lineOf(fault))));
  return undefined;
}

/** Where a text is no JSON; 0 where that is not known, undefined for JSON. */
function faultIn(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (thrown) {
    return Number(/position (\d+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1] ?? 0);
  }
}

/** One item on each line (JSON Lines): the first line must be one, a later broken one is kept as text. */
function jsonLines(text: string, remarks: Remarks): Value | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!first.trimStart().startsWith('{') || faultIn(first) !== undefined) return undefined;
  const list = lines.flatMap((line, n): readonly Value[] => {
    if (line.trim() === '') return [];
    if (faultIn(line) === undefined)
      return [jsonValue(line, () => remarks.found('deep', String(n + 1)))];
    remarks.found('brokenLine', String(n + 1));
    return [line];
  });
  return { list };
}
