import type { AgreementContent } from '../agreements/model.ts';
import type { DocumentsService } from '../documents/service.ts';
import type { Handlers } from '../handlers.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { nameKey } from '../kit/sorting.ts';
import type { ProcessingContent } from '../processing/model.ts';
import {
  type Item,
  openRegister,
  type RegisterParts,
  type RegisterService,
} from '../registers/service.ts';
import type { Organisation } from '../settings/model.ts';
import { inTurns, nextTurn } from '../turns.ts';
import type { Unit } from '../unitOfWork.ts';
import type { suppliersContract } from './contract.ts';
import {
  type Standing,
  type SupplierContent,
  type SupplierDraft,
  standingLevels,
  supplierContentSchema,
} from './model.ts';
import { supplierRegister } from './register.ts';
import { judged, type StandingFacts } from './rules/facts.ts';
import { type Disclosed, sharingOf } from './rules/sharing.ts';
import { standing } from './rules/standing.ts';
import { writeToSupplier } from './serviceLetters.ts';

export type SuppliersService = {
  readonly handlers: Handlers<typeof suppliersContract>;
  readonly register: RegisterService<'suppliers', SupplierContent>;
  /** How all suppliers stand on a plain date, today unless given; worst first. In turns: others go on meanwhile. */
  standings(on?: PlainDate): Promise<readonly Standing[]>;
  /** Enters sample suppliers, where there are none yet; answers all by name. */
  fillFromSample(unit: Unit, drafts: readonly SupplierDraft[]): ReadonlyMap<string, RegisterItemId>;
};

type Reading<Content> = Pick<RegisterService<never, Content>, 'all' | 'naming'>;

export type SuppliersParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  readonly agreements: Reading<AgreementContent>;
  readonly records: Reading<ProcessingContent>;
  /** Which data disclosures shared with one supplier or with each. */
  readonly disclosedTo: (supplier?: RegisterItemId) => readonly Disclosed[];
  readonly documents: Pick<DocumentsService, 'keep'>;
  readonly organisation: () => Organisation;
};

/** The suppliers, how each stands, and the letters to them. */
export function suppliersService(parts: SuppliersParts): SuppliersService {
  const register = openRegister(supplierRegister, parts);
  const today = () => localDate(parts.clock(), parts.timeZone());
  const standings = (on = today()) => everyStanding(register, on, parts);
  return {
    register,
    standings,
    fillFromSample: (unit, drafts) => {
      if (register.all().length === 0) {
        for (const draft of drafts) {
          register.keep(unit, { content: supplierContentSchema.parse(draft) });
        }
      }
      return new Map(register.all().map(({ id, content }) => [content.name, id]));
    },
    handlers: {
      ...register.handlers,
      'suppliers.standing': async ({ id, on = today(), levels, offset, limit }) => {
        const all = id ? [standing(factsOf(register.require(id), on, parts))] : await standings(on);
        const wanted = levels ? all.filter(({ level }) => levels.includes(level)) : all;
        const count = (wantedLevel: Standing['level']) =>
          all.filter(({ level }) => level === wantedLevel).length;
        return {
          suppliers: wanted.slice(offset, offset + limit),
          total: wanted.length,
          counts: { red: count('red'), amber: count('amber'), green: count('green') },
        };
      },
      'suppliers.write': (input, call) =>
        writeToSupplier(call, input, {
          judged: judged(factsOf(register.require(input.id), today(), parts)),
          organisation: parts.organisation(),
          keep: parts.documents.keep,
        }),
    },
  };
}

function factsOf(
  { id, content }: Item<SupplierContent>,
  on: PlainDate,
  { agreements, records, disclosedTo }: SuppliersParts,
): StandingFacts {
  const sharing = sharingOf(records.naming(id), disclosedTo(id)).get(id) ?? [];
  return { id, supplier: content, agreements: agreements.naming(id), sharing, on };
}

/** Each register is read once, however many suppliers there are. */
async function everyStanding(
  suppliers: Pick<RegisterService<never, SupplierContent>, 'all'>,
  on: PlainDate,
  { agreements, records, disclosedTo }: SuppliersParts,
): Promise<readonly Standing[]> {
  const sharing = sharingOf(records.all(), disclosedTo());
  await nextTurn();
  const bySupplier = Map.groupBy(agreements.all(), ({ content }) => content.supplier);
  await nextTurn();
  const all = await inTurns(suppliers.all(), ({ id, content }) =>
    standing({
      id,
      supplier: content,
      agreements: bySupplier.get(id) ?? [],
      sharing: sharing.get(id) ?? [],
      on,
    }),
  );
  return worstFirst(all);
}

function worstFirst(all: readonly Standing[]): readonly Standing[] {
  const keyed = all.map((one) => ({ one, key: nameKey(one.name) }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return standingLevels.flatMap((level) =>
    sorted.filter(({ one }) => one.level === level).map(({ one }) => one),
  );
}
