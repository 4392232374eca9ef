import type {
  NewRedaction,
  Redacted,
  Redaction,
  RedactionState,
} from '../../../core/extracts/model/redaction.ts';
import type { Extract } from '../../../core/extracts/model.ts';
import type { DataSetId, RedactionId, RequestId } from '../../../core/kit/ids.ts';
import { act } from '../../act.ts';
import { api } from '../../api.ts';
import { putAnswer } from '../../serverState.ts';

/** As many as the core decides on at once. */
const lot = 1000;

/** Strikes out; the way back takes the same strokes away. False when it was refused. */
export async function strike(
  requestId: RequestId,
  redactions: readonly NewRedaction[],
  done: string,
): Promise<boolean> {
  const undo = () =>
    void takeAway(
      requestId,
      redactions.map(({ what }) => what),
    );
  const saved = await act(
    'extracts.redact',
    { requestId, redactions: [...redactions] },
    { done, undo },
  );
  return keep(saved);
}

/** Accepts or dismisses proposals; the way back lets them wait again. */
export async function decide(
  requestId: RequestId,
  ids: readonly RedactionId[],
  state: RedactionState,
  done: string,
): Promise<boolean> {
  const undo = () => void setState(requestId, ids, 'proposed');
  return setState(requestId, ids, state, { done, undo });
}

/** Takes redactions back; the way back strikes the same again. */
export async function takeBack(
  requestId: RequestId,
  redactions: readonly Redaction[],
  done: string,
): Promise<boolean> {
  const again = redactions.map(({ what, ground, note }) => ({ what, ground, note }));
  const undo = () => void act('extracts.redact', { requestId, redactions: again }).then(keep);
  const ids = redactions.map(({ id }) => id);
  return keep(await act('extracts.removeRedactions', { requestId, ids }, { done, undo }));
}

/** Every waiting proposal of a data set, read page by page. */
export async function allProposals(
  requestId: RequestId,
  dataSetId: DataSetId,
): Promise<readonly Redaction[]> {
  return readAll({ requestId, dataSetId, states: ['proposed'] });
}

/** Leaves rows or pages out with a reason, or takes them in again with none. */
export async function setRows(
  requestId: RequestId,
  dataSetId: DataSetId,
  rows: readonly number[] | 'all',
  reason: string,
  done: string,
): Promise<boolean> {
  const input = {
    requestId,
    dataSetId,
    rows: rows === 'all' ? rows : [...rows],
    reason,
  };
  return keep(await act('extracts.setRows', input, { done }));
}

async function setState(
  requestId: RequestId,
  ids: readonly RedactionId[],
  state: RedactionState,
  after: { readonly done?: string; readonly undo?: () => void } = {},
): Promise<boolean> {
  for (let at = 0; at < ids.length; at += lot) {
    const last = at + lot >= ids.length;
    const input = { requestId, ids: ids.slice(at, at + lot), state };
    if (!keep(await act('extracts.setRedactions', input, last ? after : {}))) return false;
  }
  return true;
}

/** The core names new redactions only in its list, so the same strokes are looked for there. */
async function takeAway(requestId: RequestId, whats: readonly Redacted[]): Promise<void> {
  const sought = new Set(whats.map(keyOf));
  const all = await readAll({ requestId, states: ['accepted'] });
  const ids = all.filter(({ what }) => sought.has(keyOf(what))).map(({ id }) => id);
  if (ids.length === 0) return;
  keep(await act('extracts.removeRedactions', { requestId, ids: ids.slice(0, lot) }));
}

type Asked = {
  readonly requestId: RequestId;
  readonly dataSetId?: DataSetId;
  readonly states: RedactionState[];
};

async function readAll(asked: Asked): Promise<readonly Redaction[]> {
  const found: Redaction[] = [];
  for (;;) {
    const answer = await api.call('extracts.redactions', {
      ...asked,
      offset: found.length,
      limit: lot,
    });
    if (!answer.ok || answer.value.redactions.length === 0) return found;
    found.push(...answer.value.redactions);
    if (found.length >= answer.value.total) return found;
  }
}

/** What is struck out, as one text whatever the order of its parts. */
function keyOf(what: Redacted): string {
  return JSON.stringify(Object.entries(what).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function keep(extract: Extract | undefined): boolean {
  if (extract === undefined) return false;
  putAnswer('extracts.get', { requestId: extract.requestId }, extract);
  return true;
}
