import type { Handlers } from '../handlers.ts';
import { articleIn } from '../kit/citations.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ProcessingRecord, Recipient } from '../processing/model.ts';
import {
  type Item,
  openRegister,
  type RegisterParts,
  type RegisterService,
} from '../registers/service.ts';
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
import { type Disclosed, eachOnce, withDisclosed } from './rules/recipients.ts';

export type DisclosuresService = {
  readonly handlers: Handlers<typeof disclosuresContract>;
  readonly register: RegisterService<'disclosures', DisclosureContent>;
  /** To whom data of these records have been disclosed, each once (Art 15(1)(c), 19); one person's own left out. */
  recipientsOf(records: readonly RegisterItemId[]): readonly Recipient[];
  /**
   * The records, each also naming those to whom its data have been disclosed. Disclosures of one person's data
   * count only in what is said to that person, by any of these names.
   */
  namedIn(
    records: readonly ProcessingRecord[],
    person?: readonly string[],
  ): readonly ProcessingRecord[];
  /** Enters sample disclosures, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly DisclosureDraft[]): void;
};

export type DisclosuresParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  readonly suppliers: () => Pick<RegisterService<'suppliers', SupplierContent>, 'all' | 'find'>;
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
      return weighed.content;
    },
    // What records and replies say of recipients follows the log.
    afterSave: (unit, { content }) => unit.changed('processing', content.record),
    beforeRemove: (unit, { content }) => unit.changed('processing', content.record),
  });
  const disclosed = () => disclosedTo(register.all(), parts.suppliers().all());
  return {
    register,
    recipientsOf: (records) =>
      eachOnce(
        disclosed()
          .filter(({ record, person }) => person === '' && records.includes(record))
          .map(({ recipient }) => recipient),
      ),
    namedIn: (records, person = []) => named(records, disclosed(), person),
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
        const weighed = weigh({ ...content, on }, parts);
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
  { suppliers, agreementsInForce, consentOf }: DisclosuresParts,
): { readonly content: DisclosureContent; readonly obstacles: readonly Obstacle[] } {
  const supplier = given.supplier
    ? suppliers().find(given.supplier)
    : bySupplierName(suppliers().all(), given.recipient);
  const facts: DisclosureFacts = {
    role: supplier?.content.role,
    inForce: supplier && given.on ? agreementsInForce(supplier.id, given.on) : [],
    consent: given.consent && consentOf(given.consent),
  };
  const { agreement: _, ...rest } = given;
  const agreement = agreementUsed(given, facts);
  const content: DisclosureContent = {
    ...rest,
    recipient: given.recipient === '' ? (supplier?.content.name ?? '') : given.recipient,
    ...(supplier ? { supplier: supplier.id } : {}),
    ...(agreement ? { agreement } : {}),
  };
  return { content, obstacles: obstacles(content, facts) };
}

/** A supplier is one, also where only its name was typed: else the agreement due would go unasked for. */
function bySupplierName(
  suppliers: readonly Item<SupplierContent>[],
  name: string,
): Item<SupplierContent> | undefined {
  if (name === '') return undefined;
  const wanted = name.toLocaleLowerCase('sv');
  return suppliers.find(({ content }) => content.name.toLocaleLowerCase('sv') === wanted);
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

/** What the log says of records and recipients, newest supplier details first where the recipient is one. */
function disclosedTo(
  disclosures: readonly Item<DisclosureContent>[],
  suppliers: readonly Item<SupplierContent>[],
): readonly Disclosed[] {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier.content]));
  return disclosures.flatMap(({ content }) => {
    const { record, person, recipient } = content;
    if (!record) return [];
    const supplier = content.supplier && byId.get(content.supplier);
    const { service: role, email, addressLines } = supplier ?? nowhere;
    return [{ record, person, recipient: { name: recipient, role, email, addressLines } }];
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
