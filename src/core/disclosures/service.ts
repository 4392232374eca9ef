import type { Handlers } from '../handlers.ts';
import { articleIn } from '../kit/citations.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { folded } from '../kit/folding.ts';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ProcessingRecord } from '../processing/model.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { SupplierContent } from '../suppliers/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { disclosuresContract } from './contract.ts';
import { type DisclosureContent, type DisclosureDraft, disclosureContentSchema } from './model.ts';
import { disclosureRegister } from './register.ts';
import {
  agreementUsed,
  type ConsentFacts,
  type DisclosureFacts,
  isRecordedBreach,
  obstacles,
} from './rules/allowed.ts';
import type { Obstacle } from './rules/obstacles.ts';
import { type Disclosed, withDisclosed } from './rules/recipients.ts';
import { settledDisclosure } from './rules/settled.ts';
import {
  type RouteRow,
  recipientRows,
  routeRows,
  type SharedRow,
  sharedRows,
  supplierByKey,
} from './store.ts';

export type DisclosuresService = {
  readonly handlers: Handlers<typeof disclosuresContract>;
  readonly register: RegisterService<'disclosures', DisclosureContent>;
  /**
   * The records, each also naming those to whom its data have been disclosed (Art 15(1)(c), 19). Disclosures of one person's data
   * count only in what is said to that person, by any of these names.
   */
  namedIn(
    records: readonly ProcessingRecord[],
    person?: readonly string[],
  ): readonly ProcessingRecord[];
  /** Which data disclosures shared with one supplier or with each. */
  sharedWith(supplier?: RegisterItemId): readonly SharedRow[];
  /** From which record to whom and where data were disclosed, each way once. */
  routes(): readonly RouteRow[];
  /** Enters sample disclosures, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly DisclosureDraft[]): void;
};

export type DisclosuresParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  /** What the register says of a supplier, or undefined. */
  readonly supplier: (id: RegisterItemId) => SupplierContent | undefined;
  /** A supplier's agreements in force on a plain date. */
  readonly agreementsInForce: (
    supplier: RegisterItemId,
    on: PlainDate,
  ) => DisclosureFacts['inForce'];
  /** A consent, or undefined. */
  readonly consentOf: (id: RegisterItemId) => ConsentFacts | undefined;
};

/** The log of disclosures: what has no ground, or no agreement where one is due, is not entered as allowed. */
export function disclosuresService(parts: DisclosuresParts): DisclosuresService {
  const register = openRegister(disclosureRegister, parts, {
    beforeSave: (unit, { content }) => {
      const weighed = weigh(content, parts);
      if (weighed.content.on && weighed.content.on > localDate(unit.now, parts.timeZone())) {
        throw invalidField('content.on', 'lies in the future');
      }
      if (weighed.obstacles.length > 0) refuseUnlessRecorded(weighed.content, weighed.obstacles);
      // What records and replies say of recipients follows the log.
      unit.changed('processing', weighed.content.record);
      return weighed.content;
    },
    beforeRemove: (unit, { content }) => unit.changed('processing', content.record),
  });
  return {
    register,
    namedIn: (records, person = []) => {
      const ids = records.map(({ id }) => registerItemIdSchema.parse(id));
      return named(records, disclosedTo(parts, ids), person);
    },
    sharedWith: (supplier) => sharedRows(parts.read, supplier),
    routes: () => routeRows(parts.read),
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: disclosureContentSchema.parse(draft) });
      }
    },
    handlers: {
      ...register.handlers,
      'disclosures.check': ({ content }) => {
        const on = content.on ?? localDate(parts.clock(), parts.timeZone());
        const weighed = weigh(settledDisclosure({ ...content, on }), parts);
        const { agreement } = weighed.content;
        return {
          allowed: weighed.obstacles.length === 0,
          obstacles: weighed.obstacles,
          ...(agreement ? { agreement } : {}),
        };
      },
    },
  };
}

/** The disclosure as it would be kept, with its supplier and agreement, and what stands against it. */
function weigh(
  given: DisclosureContent,
  { read, supplier: supplierOf, agreementsInForce, consentOf }: DisclosuresParts,
): { readonly content: DisclosureContent; readonly obstacles: readonly Obstacle[] } {
  // A supplier is one, also where only its name was typed: else the agreement due would go unasked for.
  const supplierId = given.supplier ?? supplierByKey(read, folded(given.recipient));
  const supplier = supplierId && supplierOf(supplierId);
  const facts: DisclosureFacts = {
    role: supplier?.role,
    inForce: supplierId && given.on ? agreementsInForce(supplierId, given.on) : [],
    consent: given.consent && consentOf(given.consent),
  };
  const { agreement: _, ...rest } = given;
  const agreement = agreementUsed(given, facts);
  const content: DisclosureContent = {
    ...rest,
    recipient: given.recipient === '' ? (supplier?.name ?? '') : given.recipient,
    ...(supplierId ? { supplier: supplierId } : {}),
    ...(agreement ? { agreement } : {}),
  };
  return { content, obstacles: obstacles(content, facts) };
}

function refuseUnlessRecorded(content: DisclosureContent, found: readonly Obstacle[]): void {
  if (isRecordedBreach(content)) return;
  if (content.breachOfPolicy) {
    throw invalidField(
      'content.breachReason',
      'says what happened and why, in 20 characters or more',
    );
  }
  const reason = (language: Language) =>
    found
      .map(({ article, text }) => `${text[language]} (${articleIn(article, language)})`)
      .join('; ');
  throw new FristError('notPossible', {
    obstacles: found.map(({ article, text }) => ({ article, ...text })),
    reasonSv: reason('sv'),
    reasonEn: reason('en'),
  });
}

/** What the log says of some records' recipients, with the address of those who stand in the register of suppliers. */
function disclosedTo(
  { read, supplier: supplierOf }: DisclosuresParts,
  records: readonly RegisterItemId[],
): readonly Disclosed[] {
  if (records.length === 0) return [];
  return recipientRows(read, records).map(({ record, supplier, recipient: name, person }) => {
    const { service: role, email, addressLines } = (supplier && supplierOf(supplier)) || nowhere;
    return { record, person, recipient: { name, role, email, addressLines } };
  });
}

const nowhere: Pick<SupplierContent, 'service' | 'email' | 'addressLines'> = {
  service: '',
  email: '',
  addressLines: [],
};

function named(
  records: readonly ProcessingRecord[],
  disclosed: readonly Disclosed[],
  person: readonly string[],
): readonly ProcessingRecord[] {
  const names = new Set(person.filter((name) => name !== '').map(asCompared));
  const theirs = disclosed.filter((one) => one.person === '' || names.has(asCompared(one.person)));
  const byRecord = Map.groupBy(theirs, ({ record }) => record);
  return records.map((record) => {
    const found = byRecord.get(registerItemIdSchema.parse(record.id)) ?? [];
    return withDisclosed(
      record,
      found.map(({ recipient }) => recipient),
    );
  });
}

function asCompared(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
