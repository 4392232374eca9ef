import { periodSchema } from '../core/reports/model.ts';
import type { DemoSteps } from './demoSteps.ts';
import type { TypedCall } from './typedCalls.ts';

/** The third quarter of the year that the demo lives through. */
const quarter = periodSchema.parse({ from: '2026-07-01', until: '2026-09-30' });

/** The quarter's management report in both languages, as PDF and as workbook. */
export async function makeQuarterlyReport(
  call: TypedCall,
  { step, say, write }: DemoSteps,
): Promise<void> {
  for (const language of ['sv', 'en'] as const) {
    const asked = { report: 'management', language, period: quarter } as const;
    const report = await step(`the management report is made (${language})`, () =>
      call('reports.run', asked),
    );
    say(`${report.title}: ${report.scope}, ${report.sections.length} sections`);
    for (const format of ['pdf', 'xlsx'] as const) {
      write(await step(`as ${format}`, () => call('reports.export', { asked, format })));
    }
  }
}
