import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CommandCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { processingContentSchema } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { ImportingParts } from './parts.ts';
import { dpvDocument } from './rules/foreign/dpv.ts';
import type { TiltFacts } from './rules/foreign/facts.ts';
import { tiltDocument } from './rules/foreign/tilt.ts';
import { fileNameOf } from './serviceExport.ts';

/** The active records as TILT. Throws notPossible while the settings lack what TILT cannot be without. */
export function exportTilt(
  parts: ImportingParts,
  { language }: { readonly language: Language },
  call: CommandCall,
) {
  return call.write((unit) => {
    const facts = factsOf(parts, language, unit);
    const { name, officerName, officerEmail } = facts.organisation;
    if ([name, officerName, officerEmail].includes('')) {
      throw new FristError('notPossible', {
        reasonSv:
          'TILT kräver organisationens namn och dataskyddsombudets namn och e-post: fyll i dem i inställningarna',
        reasonEn:
          'TILT requires the organisation’s name and the officer’s name and e-mail: fill them in in the settings',
      });
    }
    const { document, open } = tiltDocument(facts);
    const _hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    const whole = { ...document, meta: { ...document.meta, _hash } };
    return {
      ...written(parts, unit, { title: 'tilt', ending: 'json', document: whole, facts }),
      open,
    };
  });
}

/** The active records as JSON-LD in the words of DPV. */
export function exportDpv(
  parts: ImportingParts,
  { language }: { readonly language: Language },
  call: CommandCall,
) {
  return call.write((unit) => {
    const facts = factsOf(parts, language, unit);
    return written(parts, unit, {
      title: 'dpv',
      ending: 'jsonld',
      document: dpvDocument(facts),
      facts,
    });
  });
}

function written(
  parts: ImportingParts,
  unit: Unit,
  {
    title,
    ending,
    document,
    facts,
  }: {
    readonly title: string;
    readonly ending: string;
    readonly document: unknown;
    readonly facts: TiltFacts;
  },
) {
  const items = facts.records.length;
  unit.journal({
    action: 'registers.exported',
    fields: { register: 'processing', format: title, items },
  });
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return {
    fileName: fileNameOf(title, ending, unit.now, parts.timeZone()),
    contentBase64: Buffer.from(text).toString('base64'),
    items,
  };
}

const supplierSchema = z.object({ name: z.string(), service: z.string(), country: z.string() });
const ruleSchema = z.object({ title: z.string(), months: z.number().optional() });

function factsOf(parts: ImportingParts, language: Language, unit: Unit): TiltFacts {
  const suppliers = new Map(
    parts.services.suppliers.all().map(({ id, content }) => [id, supplierSchema.parse(content)]),
  );
  const rules = new Map(
    parts.services.retention.all().map(({ id, content }) => [id, ruleSchema.parse(content)]),
  );
  const records = parts.services.processing.all().flatMap(({ id, content: stored }) => {
    const content = processingContentSchema.parse(stored);
    if (content.state !== 'active') return [];
    const named = <Value>(
      ids: readonly RegisterItemId[],
      known: ReadonlyMap<RegisterItemId, Value>,
    ) => ids.flatMap((one) => known.get(one) ?? []);
    const of = named(content.retentionRules, rules);
    return [
      {
        id,
        content,
        suppliers: named(content.suppliers, suppliers),
        rules: of.map(({ title, months }) => ({ title, months })),
      },
    ];
  });
  return {
    id: parts.newId(),
    now: unit.now,
    language,
    organisation: parts.organisation(),
    records,
  };
}
