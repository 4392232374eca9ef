import { setImmediate as nextTurn } from 'node:timers/promises';
import { forgetEmptyFiles, forgetFiles } from '../attachments/forget.ts';
import type { CommandCall } from '../handlers.ts';
import { forgetRequest } from '../journal/forget.ts';
import { localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { type ErasureId, erasureIdSchema, type RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { stoppedByHold } from '../retention/rules/execution.ts';
import type { Unit } from '../unitOfWork.ts';
import {
  type DueCase,
  type DueItem,
  type ErasureContent,
  type ErasureRule,
  nothingErased,
} from './model.ts';
import type { ErasureParts } from './ports.ts';
import { erasureCertificate } from './prints/certificate.ts';
import { withMore } from './rules/counts.ts';
import { certify, erasureOf, type StoredErasure, uncertified, writeErasure } from './store.ts';

/** What is to go: nothing that a hold or a restriction keeps. */
export type Going = {
  readonly rule: ErasureRule;
  readonly cases: readonly DueCase[];
  readonly trayItems: readonly DueItem[];
  readonly language: Language;
};

/** Refuses what is named but kept: by a hold, or by a restriction that only the case knows of (Art 18). */
export function refuseKept(due: readonly (DueCase | DueItem)[]): void {
  const holds = due.flatMap((one) => one.holds);
  if (holds.length > 0) throw stoppedByHold(holds);
  if (!due.some((one) => 'isRestricted' in one && one.isRestricted)) return;
  throw new FristError('notPossible', {
    reasonSv: 'en begränsning i ärendet gäller ännu: häv den innan ärendet raderas (artikel 18)',
    reasonEn:
      'a restriction of the case is still in force: lift it before the case is erased (Article 18)',
  });
}

/**
 * Erases what is to go, each case in a transaction of its own, so that a run that is broken off leaves whole cases
 * and an erasure that says what went so far; it is yet to be certified. Throws
 * cancelled, and staleVersion when a legal hold was entered or changed meanwhile.
 */
export async function eraseAll(
  going: Going,
  call: CommandCall,
  parts: ErasureParts,
): Promise<void> {
  const { rule, cases, trayItems, language } = going;
  const id = erasureIdSchema.parse(parts.newId());
  const empty: ErasureContent = { language, rule, cases: [], counts: nothingErased };
  // What cannot be printed is found out before anything is gone.
  const today = localDate(parts.clock(), parts.timeZone());
  const facts = { erasure: empty, doneOn: today, on: today, head: parts.journalHead() };
  await parts.documents.print(erasureCertificate(facts, language), call);
  const steps = [
    ...cases.map((one) => (unit: Unit) => eraseCase(unit, one, { id, empty }, parts)),
    ...trayItems.map((one) => (unit: Unit) => eraseItem(unit, one, { id, empty }, parts)),
  ];
  const held = holdsNow(parts);
  for (const [done, step] of steps.entries()) {
    call.progress(done, steps.length);
    if (call.signal.aborted) throw new FristError('cancelled');
    call.write((unit) => {
      // A hold that came while the run went on may be of what is next: look again before it is gone.
      if (holdsNow(parts) !== held) throw new FristError('staleVersion');
      step(unit);
    });
    // Whoever cancels is heard between two cases.
    await nextTurn();
  }
  call.progress(steps.length, steps.length);
}

function holdsNow(parts: ErasureParts): string {
  const today = localDate(parts.clock(), parts.timeZone());
  return JSON.stringify(parts.holdsOn(today));
}

type Run = { readonly id: ErasureId; readonly empty: ErasureContent };

function eraseCase(unit: Unit, due: DueCase, { id, empty }: Run, parts: ErasureParts): void {
  const group: readonly RequestId[] = [
    ...parts.cases.duplicates(due.id).map((duplicate) => duplicate.id),
    due.id,
  ];
  for (const requestId of group) {
    const dataRows = parts.cases.dataRows(requestId);
    const letters = parts.letters.erase(unit, requestId);
    const tray = parts.tray.eraseOfCase(unit, requestId);
    const reports = parts.reports.erase(unit, requestId);
    const erased = parts.cases.erase(unit, requestId);
    const files = [...erased.files, ...letters.files, ...tray.files, ...reports];
    forgetFiles(unit.db, files);
    const salts = forgetRequest(unit.db, requestId) + tray.salts;
    const { reference, notes } = erased;
    // No object: nothing ties this entry to those of the case.
    unit.journal({ action: 'case.erased', fields: { erasure: id, reference } });
    addTo(
      unit,
      { id, empty },
      {
        cases: [{ reference, closedOn: due.closedOn }],
        counts: {
          letters: letters.issued,
          files: erased.files.length + tray.files.length,
          notes,
          dataRows,
          trayItems: tray.items,
          salts,
        },
      },
    );
  }
  unit.changed('letters');
  unit.changed('extracts');
}

function eraseItem(unit: Unit, due: DueItem, run: Run, parts: ErasureParts): void {
  const { items, salts, files } = parts.tray.eraseSettled(unit, due.id);
  const gone = forgetFiles(unit.db, files);
  unit.journal({ action: 'intake.erased', fields: { erasure: run.id } });
  addTo(unit, run, { cases: [], counts: { trayItems: items, salts, files: gone } });
}

function addTo(unit: Unit, { id, empty }: Run, more: Parameters<typeof withMore>[1]): void {
  const content = withMore(erasureOf(unit.db, id)?.content ?? empty, more);
  writeErasure(unit.db, { id, at: unit.now, actor: unit.actor, content });
}

/**
 * Writes the file anew and certifies every erasure that is not yet, also one that was broken off before; answers which.
 * Throws diskFull, cancelled; then the next run goes on here.
 */
export async function certifyAll(
  call: CommandCall,
  parts: ErasureParts,
): Promise<readonly ErasureId[]> {
  const waiting = uncertified(parts.read);
  if (waiting.length === 0) return [];
  parts.rewriteFile();
  for (const erasure of waiting) await certifyOne(erasure, call, parts);
  return waiting.map(({ id }) => id);
}

async function certifyOne(
  { id, at, content }: StoredErasure,
  call: CommandCall,
  parts: ErasureParts,
): Promise<void> {
  const facts = {
    erasure: content,
    doneOn: localDate(at, parts.timeZone()),
    on: localDate(parts.clock(), parts.timeZone()),
    head: parts.journalHead(),
  };
  const { bytes } = await parts.documents.print(erasureCertificate(facts, content.language), call);
  call.write((unit) => {
    forgetEmptyFiles(unit.db);
    const { id: attachmentId, sha256 } = parts.attachments.keep(unit, bytes);
    certify(unit.db, id, attachmentId);
    unit.journal({ action: 'erasure.certified', fields: { erasure: id, sha256 } });
    unit.changed('registers');
  });
}
