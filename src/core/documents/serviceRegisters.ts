import type { BreachContent } from '../breaches/model.ts';
import { breachLog } from '../breaches/prints/log.ts';
import { breachesRegister } from '../breaches/register.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import { type Instant, localDate } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import { noticesRegister } from '../notices/register.ts';
import { processingRegister } from '../processing/register.ts';
import type { AnyRegister } from '../registers/model/definition.ts';
import type { RegisterName } from '../registers/model/names.ts';
import { itemsOf, titlesIn } from '../registers/serviceDocuments.ts';
import { registerDefinitions } from '../registers.ts';
import type { Organisation } from '../settings/model.ts';
import type { Standing } from '../suppliers/model.ts';
import { supplierRegister } from '../suppliers/register.ts';
import { nextTurn } from '../turns.ts';
import type { Readable } from '../vault/sql.ts';
import type { documentsContract } from './contract.ts';
import type { PrintedDocument } from './model.ts';
import { article30Register } from './prints/article30.ts';
import { type Edition, genericRegister } from './prints/generic.ts';
import { noticeRegister } from './prints/noticeRegister.ts';
import { supplierList } from './prints/supplierList.ts';
import type { DocumentsService } from './service.ts';

export type RegisterPrints = { readonly handlers: Handlers<typeof documentsContract> };

export type RegisterPrintsParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly organisation: () => Organisation;
  readonly documents: Pick<DocumentsService, 'print'>;
  /** How every supplier stands today. */
  readonly standings: () => Promise<readonly Standing[]>;
};

/** Whole registers on paper. */
export function registerPrints(parts: RegisterPrintsParts): RegisterPrints {
  return {
    handlers: {
      'documents.register': async ({ register, language }, call) => {
        const standings = register === 'suppliers' ? await parts.standings() : [];
        await nextTurn();
        const document = documentOf(parts, register, language, standings);
        const { bytes, pages } = await parts.documents.print(document, call);
        note(call, { register, language, pages });
        return {
          fileName: `${fileSlugs[language]}-${register}-${document.date}.pdf`,
          contentBase64: Buffer.from(bytes).toString('base64'),
          pages,
        };
      },
    },
  };
}

/** The names of files are ASCII and name nobody. */
const fileSlugs = { sv: 'register', en: 'register-en' } as const;

function note(
  call: CommandCall,
  fields: { readonly register: RegisterName; readonly language: Language; readonly pages: number },
): void {
  call.write((unit) =>
    unit.journal({ action: 'registers.exported', fields: { ...fields, form: 'pdf' } }),
  );
}

function documentOf(
  parts: RegisterPrintsParts,
  register: RegisterName,
  language: Language,
  standings: readonly Standing[],
): PrintedDocument {
  const { read } = parts;
  const organisation = parts.organisation();
  const { timeZone } = organisation;
  const date = localDate(parts.clock(), timeZone);
  const edition: Edition = { language, timeZone, titleOf: titlesIn(read), organisation, date };
  switch (register) {
    case 'processing':
      return article30Register(itemsOf(read, processingRegister), edition);
    case 'suppliers':
      return supplierList(itemsOf(read, supplierRegister), standings, edition);
    case 'breaches': {
      const breaches = itemsOf(read, breachesRegister).map(({ content }): BreachContent => content);
      return breachLog(breaches, organisation, language, date);
    }
    case 'notices':
      return noticeRegister(itemsOf(read, noticesRegister), edition);
    default: {
      const definition = definitionOf(register);
      return genericRegister(definition, itemsOf(read, definition), edition);
    }
  }
}

/** The definition of a register; every name has one. */
function definitionOf(register: RegisterName): AnyRegister {
  const found = registerDefinitions.find(({ name }) => name === register);
  if (!found) throw new TypeError(`No definition of the register ${register}`);
  return found;
}
