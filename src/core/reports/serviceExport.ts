import type { MethodOutput } from '../contract.ts';
import type { CommandCall } from '../handlers.ts';
import { assertNever } from '../kit/exhaustive.ts';
import { nextTurn } from '../turns.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Asked, Report } from './model.ts';
import { printedReport } from './prints/report.ts';
import { periodSlug } from './rules/periods.ts';
import type { ReportsParts } from './servicePorts.ts';
import { runReport } from './serviceRun.ts';
import { reportCsv } from './writing/csv.ts';
import { reportXlsx } from './writing/xlsx.ts';

type Format = 'pdf' | 'xlsx' | 'csv' | 'json';
type File = { readonly ending: string; readonly bytes: Uint8Array; readonly pages?: number };

/** Writes a report to a file, with a journal entry. Throws as running it does, missingGlyph, and notPossible for what Excel cannot hold. */
export async function exportReport(
  { asked, format }: { readonly asked: Asked; readonly format: Format },
  call: CommandCall,
  parts: ReportsParts,
): Promise<MethodOutput<'reports.export'>> {
  const report = await runReport(asked, call, parts);
  await nextTurn();
  const { ending, bytes, pages } = await fileOf(report, format, call, parts);
  return call.write((unit) => {
    noteReport(unit, 'report.exported', report.asked, { format });
    return {
      fileName: `${fileSlug(report, parts)}.${ending}`,
      contentBase64: Buffer.from(bytes).toString('base64'),
      ...(pages === undefined ? {} : { pages }),
    };
  });
}

async function fileOf(
  report: Report,
  format: Format,
  call: CommandCall,
  { documents }: ReportsParts,
): Promise<File> {
  switch (format) {
    case 'pdf':
      return { ending: 'pdf', ...(await documents.print(printedReport(report), call)) };
    case 'xlsx':
      return { ending: 'xlsx', bytes: await reportXlsx(report) };
    case 'csv':
      return reportCsv(report);
    case 'json':
      return { ending: 'json', bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`) };
    default:
      return assertNever(format);
  }
}

/** Such as `ledningsrapport-2026-kv3`: the report and its period or day, nobody's name, ASCII. */
export function fileSlug({ asked, madeOn }: Report, { catalogue }: ReportsParts): string {
  const { report, language, period } = asked;
  const own = { sv: 'egen-rapport', en: 'own-report' } as const;
  const slug = report === 'own' ? own : catalogue[report].fileSlug;
  return `${slug[language]}-${period ? periodSlug(period, language) : madeOn}`;
}

/** Tells the journal of a report: one about a case belongs to the case, and its entry is forgotten with it. */
export function noteReport(
  unit: Unit,
  action: 'report.exported' | 'report.commented' | 'report.kept',
  { report, language, requestId, ownId }: Asked,
  fields: Readonly<Record<string, string | number>>,
): void {
  const object = requestId
    ? ({ type: 'request', id: requestId } as const)
    : ({ type: 'report', id: ownId ?? report } as const);
  unit.journal({ action, object, fields: { report, language, ...fields } });
}
