import { localDate, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Item, RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import { type ConsentContent, consentContentSchema } from './model.ts';
import { settledMarks } from './rules.ts';
import type { ConsentsParts } from './service.ts';
import { entriesNaming, type Marks } from './serviceStopping.ts';
import { withdrawEntry } from './serviceWithdraw.ts';
import { entriesOfCase } from './store.ts';

/** Who asks in a case, as it knows them. */
export type CasePerson = {
  readonly name: string;
  readonly emails: readonly string[];
  /** Twelve digits. */
  readonly personnummer: string | null;
};

/** A right as it is made in a case: by whom, from which plain day, under which reference. */
export type CaseRight = {
  readonly person: CasePerson;
  readonly on: PlainDate;
  readonly reference: string;
};

/** What the rights desk makes of the register, in the transaction of the case. */
export type CaseEffects = {
  /**
   * Withdraws the person's consents to some purposes, or to all while nobody has said which; takes back what the
   * same case had withdrawn of other purposes (Art 7(3)).
   */
  withdraw(
    unit: Unit,
    right: CaseRight & { readonly recordIds?: readonly RegisterItemId[] | undefined },
  ): void;
  /** Enters the person's objection to some purposes, or to all direct marketing (Art 21), each once a case. */
  object(
    unit: Unit,
    right: CaseRight & { readonly recordIds: readonly RegisterItemId[] | 'directMarketing' },
  ): void;
  /** Brings a case's objections to purposes in line with its decision: those to these end today, the others stand. */
  endObjections(
    unit: Unit,
    ending: { readonly reference: string; readonly recordIds: 'all' | readonly RegisterItemId[] },
  ): void;
  /** Takes away the objection to direct marketing that a case had entered by mistake. */
  forgetMarketing(unit: Unit, reference: string): void;
};

type Register = RegisterService<'consents', ConsentContent>;

export function caseEffects(parts: ConsentsParts, register: Register): CaseEffects {
  return {
    withdraw: (unit, right) => withdraw(unit, parts, register, right),
    object: (unit, right) => object(unit, parts, register, right),
    endObjections: (unit, { reference, recordIds }) => {
      const on = localDate(unit.now, parts.timeZone());
      for (const entry of objectionsOf(parts, register, reference)) {
        const { scope, record } = entry.content;
        if (scope !== 'purpose') continue;
        const isEnded = recordIds === 'all' || (record !== undefined && recordIds.includes(record));
        if (isEnded) withdrawEntry(unit, register, entry, ending(parts, reference, on));
        else stand(unit, register, entry);
      }
    },
    forgetMarketing: (unit, reference) => {
      for (const { id, content } of objectionsOf(parts, register, reference)) {
        if (content.scope === 'directMarketing') register.remove(unit, id);
      }
    },
  };
}

function withdraw(
  unit: Unit,
  parts: ConsentsParts,
  register: Register,
  { person, on, reference, recordIds }: Parameters<CaseEffects['withdraw']>[1],
): void {
  for (const entry of entriesNaming(parts, register, marksOf(person))) {
    const { kind, record, givenOn, caseReference, withdrawnOn } = entry.content;
    if (kind !== 'consent') continue;
    const isMeant = recordIds === undefined || (record !== undefined && recordIds.includes(record));
    // A consent given after the withdrawal is a new one.
    if (isMeant && (givenOn === undefined || givenOn <= on)) {
      withdrawEntry(unit, register, entry, { ...ending(parts, reference, on) });
    } else if (!isMeant && withdrawnOn !== undefined && caseReference === reference) {
      stand(unit, register, entry);
    }
  }
}

function object(
  unit: Unit,
  parts: ConsentsParts,
  register: Register,
  { person, on, reference, recordIds }: Parameters<CaseEffects['object']>[1],
): void {
  const known = objectionsOf(parts, register, reference);
  const wanted: readonly Pick<ConsentContent, 'scope' | 'record'>[] =
    recordIds === 'directMarketing'
      ? [{ scope: 'directMarketing', record: undefined }]
      : recordIds.map((record) => ({ scope: 'purpose', record }));
  for (const { scope, record } of wanted) {
    const same = known.find(({ content }) => content.scope === scope && content.record === record);
    if (same) complete(unit, register, same, person);
    else enter(unit, register, { person, on, reference, scope, record });
  }
  if (recordIds === 'directMarketing') return;
  for (const entry of known) {
    const { scope, record } = entry.content;
    if (scope !== 'purpose' || record === undefined || recordIds.includes(record)) continue;
    register.remove(unit, entry.id);
  }
}

function enter(
  unit: Unit,
  register: Register,
  { person, on, reference, scope, record }: CaseRight & Pick<ConsentContent, 'scope' | 'record'>,
): void {
  const { name, emails, personnummer } = person;
  const email = emails[0] ?? '';
  const identity = personnummer ?? '';
  // Somebody who is known by nothing is known by the case.
  const named = name === '' && email === '' && identity === '' ? reference : name;
  const content = consentContentSchema.parse({
    person: named,
    email,
    identity,
    kind: 'objection',
    scope,
    ...(record === undefined ? {} : { record }),
    givenOn: on,
    caseReference: reference,
  });
  const key = consentKey(content);
  const twin = entriesNaming({ read: unit.db }, register, marksOf(person)).find(
    (entry) => consentKey(entry.content) === key,
  );
  if (!twin) register.keep(unit, { content });
}

/** What became known of the person since the objection was entered. */
function complete(
  unit: Unit,
  register: Register,
  { id, version, content }: Item<ConsentContent>,
  { name, emails, personnummer }: CasePerson,
): void {
  const known = {
    person: name === '' ? content.person : name,
    email: content.email || (emails[0] ?? '').toLowerCase(),
    identity: content.identity || (personnummer ?? ''),
  };
  const { person, email, identity } = content;
  if (known.person === person && known.email === email && known.identity === identity) return;
  register.keep(unit, { id, version, content: { ...content, ...known } });
}

function consentKey({ kind, scope, record, givenOn }: ConsentContent): string {
  return [kind, scope, record ?? '', givenOn ?? ''].join('\n');
}

function objectionsOf(
  { read }: ConsentsParts,
  register: Register,
  reference: string,
): readonly Item<ConsentContent>[] {
  return entriesOfCase(read, reference)
    .map((id) => register.require(id))
    .filter(({ content }) => content.kind === 'objection');
}

/** Takes back that an entry had ended: it stands as before. */
function stand(unit: Unit, register: Register, { id, version, content }: Item<ConsentContent>) {
  if (content.withdrawnOn === undefined) return;
  const { withdrawnOn: _, ...rest } = content;
  const caseReference = content.kind === 'objection' ? content.caseReference : '';
  register.keep(unit, { id, version, content: { ...rest, withdrawnHow: '', caseReference } });
}

function ending({ language }: ConsentsParts, reference: string, on: PlainDate) {
  const how = language() === 'sv' ? `Ärende ${reference}` : `Case ${reference}`;
  return { on, how, caseReference: reference };
}

function marksOf({ emails, personnummer }: CasePerson): Marks {
  return {
    emails: emails.map((email) => settledMarks({ email, identity: '' }).email),
    identities: personnummer === null ? [] : [personnummer],
  };
}
