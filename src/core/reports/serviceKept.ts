import type { CommandCall } from '../handlers.ts';
import { localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { type KeptReportId, keptReportIdSchema } from '../kit/ids.ts';
import type { Asked, Period } from './model.ts';
import { printedReport } from './prints/report.ts';
import { quartersEnded } from './rules/periods.ts';
import { fileSlug, noteReport } from './serviceExport.ts';
import { isPersonal, requireOwn } from './serviceOwn.ts';
import type { ReportsParts } from './servicePorts.ts';
import { runReport } from './serviceRun.ts';
import { insertKept, type KeptReport, keptFile, periodsKept } from './storeKept.ts';

/** Finalises a report: its PDF, kept as it is made now. Throws as running it does, missingGlyph, and notPossible for one that names people. */
export async function keepReport(
  asked: Asked,
  call: CommandCall,
  parts: ReportsParts,
): Promise<KeptReport> {
  const report = await runReport(asked, call, parts);
  refuseNames(report.asked, parts);
  const { bytes, pages } = await parts.documents.print(printedReport(report), call);
  return call.write((unit) => {
    const file = parts.attachments.keep(unit, bytes);
    const kept = {
      id: keptReportIdSchema.parse(parts.newId()),
      asked: report.asked,
      title: report.title,
      madeAt: unit.now,
      fileName: `${fileSlug(report, parts)}.pdf`,
      sha256: file.sha256,
      pages,
    };
    insertKept(unit.db, kept, file.id);
    noteReport(unit, 'report.kept', report.asked, { pages, sha256: file.sha256 });
    unit.changed('reports');
    return kept;
  });
}

/** What names people would outlive their cases and consents here: it is exported, and not kept (Art 5(1)(e)). */
function refuseNames({ report, ownId }: Asked, parts: ReportsParts): void {
  if (report !== 'own' || !isPersonal(requireOwn(ownId, parts).plan, parts)) return;
  throw new FristError('notPossible', {
    reasonSv:
      'rapporten har kolumner som namnger personer och skulle leva kvar i valvet när deras ärenden raderas: exportera den eller ta bort kolumnerna (artikel 5.1 e)',
    reasonEn:
      'the report has columns that name people, and would stay in the vault when their cases are erased: export it, or take the columns away (Article 5(1)(e))',
  });
}

/** The PDF of a finalised report. Throws notFound, and damagedVault where it is no longer what was kept. */
export function keptPdf(id: KeptReportId, { read, attachments }: ReportsParts) {
  const file = keptFile(read, id);
  if (!file) throw new FristError('notFound');
  const bytes = attachments.bytes(file.attachmentId);
  return { fileName: file.fileName, contentBase64: Buffer.from(bytes).toString('base64') };
}

const mostDue = 4;

/** The quarters that ended since the vault was made and that no management report was finalised for, the last four at most. */
export function quartersDue({ read, began, clock, timeZone }: ReportsParts): readonly Period[] {
  const zone = timeZone();
  const ended = quartersEnded(localDate(began(), zone), localDate(clock(), zone), mostDue);
  const kept = periodsKept(read, 'management');
  return ended.filter(
    (quarter) => !kept.some(({ from, until }) => from === quarter.from && until === quarter.until),
  );
}
