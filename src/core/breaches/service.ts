import type { DocumentsService } from '../documents/service.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import { type Instant, localDate, type TimeZone, yearOf } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Organisation } from '../settings/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { breachesContract } from './contract.ts';
import { type BreachContent, type BreachDraft, breachContentSchema } from './model.ts';
import { breachLetter } from './prints/letter.ts';
import { breachSheet } from './prints/sheet.ts';
import { breachesRegister } from './register.ts';
import { breachClock, clockVersionFor, momentGiven } from './rules/clock.ts';
import { futureIn, refusal } from './rules.ts';
import { lastSerialOf } from './store.ts';

export type BreachesService = {
  readonly handlers: Handlers<Omit<typeof breachesContract, 'breaches.clock'>>;
  readonly register: RegisterService<'breaches', BreachContent>;
  /** Enters the sample's breaches, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly BreachDraft[]): void;
};

export type BreachesParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  readonly organisation: () => Organisation;
  readonly documents: Pick<DocumentsService, 'keep'>;
  /** What a processing record is called, or undefined. */
  readonly recordNamed: (id: RegisterItemId) => Bilingual | undefined;
  /** What a supplier is called, or undefined. */
  readonly supplierNamed: (id: RegisterItemId) => string | undefined;
};

/** The clock of Art 33(1), which needs no vault. */
export function breachClockHandlers({
  clock,
  timeZone: standard,
}: Pick<BreachesParts, 'clock' | 'timeZone'>): Handlers<
  Pick<typeof breachesContract, 'breaches.clock'>
> {
  return {
    'breaches.clock': ({ awareAt, timeZone = standard() }) =>
      breachClock(momentGiven(awareAt, timeZone), timeZone, clock()),
  };
}

/** The log of breaches over an open vault, and the papers made of them. */
export function breachesService(parts: BreachesParts): BreachesService {
  const register = openRegister(breachesRegister, parts, {
    beforeSave: (unit, { content }) => {
      const future = futureIn(content, unit.now, localDate(unit.now, parts.timeZone()));
      if (future) throw refusal(future);
      return numbered(unit, content, parts.timeZone());
    },
  });
  return {
    register,
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: breachContentSchema.parse(draft) });
      }
    },
    handlers: {
      ...register.handlers,
      ...papers(parts, register),
    },
  };
}

/** The papers of a breach, each printed and kept with it. */
function papers(parts: BreachesParts, register: BreachesService['register']) {
  const keep = (
    {
      id,
      language: wanted,
    }: { readonly id: RegisterItemId; readonly language?: Language | undefined },
    call: CommandCall,
    paper: Paper,
  ) => {
    const { content } = register.require(id);
    const organisation = parts.organisation();
    const language = wanted ?? organisation.letterLanguage;
    const date = localDate(parts.clock(), parts.timeZone());
    const names = namesIn(parts, content, language);
    return parts.documents.keep(call, {
      id,
      kind: paper.kind,
      document: paper.print(content, { organisation, language, date, names }),
      fileName: `${content.number.replaceAll(/[^\w-]+/g, '-')}-${paper.fileName[language]}.pdf`,
    });
  };
  return {
    'breaches.sheet': (input, call) => keep(input, call, sheet),
    'breaches.letter': (input, call) => keep(input, call, letter),
  } satisfies Partial<BreachesService['handlers']>;
}

type Paper = {
  readonly kind: string;
  readonly print: typeof breachSheet;
  readonly fileName: Bilingual;
};
const sheet: Paper = {
  kind: 'breachSheet',
  print: breachSheet,
  fileName: { sv: 'anmalan', en: 'sheet' },
};
const letter: Paper = {
  kind: 'breachLetter',
  print: breachLetter,
  fileName: { sv: 'brev', en: 'letter' },
};

/** The names of what a breach refers to, as its papers print them. */
function namesIn(parts: BreachesParts, content: BreachContent, language: Language) {
  return {
    records: content.records.flatMap((id) => parts.recordNamed(id)?.[language] ?? []),
    suppliers: content.suppliers.flatMap((id) => parts.supplierNamed(id) ?? []),
  };
}

/** The breach with its number, B-YYYY-NNN by the year of awareness, its zone and the rules it is counted by. */
function numbered(unit: Unit, content: BreachContent, organisationZone: TimeZone): BreachContent {
  const { awareAt, discoveredAt } = content;
  const zone = content.timeZone || organisationZone;
  const from = localDate(awareAt ?? discoveredAt ?? unit.now, organisationZone);
  const ruleVersion = content.ruleVersion || (awareAt ? clockVersionFor(from).id : '');
  const year = yearOf(from);
  const serial = String(lastSerialOf(unit.db, year) + 1).padStart(3, '0');
  const number = content.number || `B-${year}-${serial}`;
  return { ...content, number, timeZone: zone, ruleVersion };
}
