import type { PrintedDocument } from '../documents/model.ts';
import type { DocumentsService } from '../documents/service.ts';
import type { CommandCall } from '../handlers.ts';
import { addDays, type PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { folded } from '../kit/folding.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { RegisterDocument } from '../registers/model/item.ts';
import type { Organisation } from '../settings/model.ts';
import type { SubProcessor, SupplierLetter } from './model.ts';
import { agreementReminder } from './prints/agreementReminder.ts';
import { auditQuestionnaire } from './prints/auditQuestionnaire.ts';
import type { SupplierLetterFacts } from './prints/frame.ts';
import { subProcessorObjection } from './prints/subProcessorObjection.ts';
import type { Judged } from './rules/facts.ts';
import { awaitsAnswer } from './rules/settled.ts';

export type Writing = {
  readonly id: RegisterItemId;
  readonly letter: SupplierLetter;
  readonly language: Language;
  readonly remarks: string;
  readonly subProcessor?: string | undefined;
  readonly answerBy?: PlainDate | undefined;
};

/** How many days a supplier has to answer, unless the officer says otherwise. */
const daysToAnswer: Readonly<Record<SupplierLetter, number>> = {
  agreementReminder: 14,
  auditQuestionnaire: 30,
  subProcessorObjection: 14,
};

const fileNames: Readonly<Record<SupplierLetter, string>> = {
  agreementReminder: 'agreement-reminder',
  auditQuestionnaire: 'audit-questionnaire',
  subProcessorObjection: 'sub-processor-objection',
};

/**
 * Writes a letter and keeps it with the supplier. Throws notPossible where the address, our own name or contact, or
 * what the letter is about is missing.
 */
export function writeToSupplier(
  call: CommandCall,
  writing: Writing,
  given: {
    readonly judged: Judged;
    readonly organisation: Organisation;
    readonly keep: DocumentsService['keep'];
  },
): Promise<RegisterDocument> {
  const { id, letter, language, remarks } = writing;
  const { judged, organisation, keep } = given;
  const date = judged.on;
  const answerBy = writing.answerBy ?? addDays(date, daysToAnswer[letter]);
  if (answerBy < date) throw invalidField('answerBy', 'lies before the day of the letter');
  refuseUnaddressed(judged, organisation);
  const facts = { language, date, judged, organisation, remarks, answerBy };
  const document = letterOf(letter, facts, writing.subProcessor);
  const fileName = `${date}-${fileNames[letter]}-${language}.pdf`;
  return keep(call, { id, kind: letter, document, fileName });
}

function letterOf(
  letter: SupplierLetter,
  facts: SupplierLetterFacts,
  subProcessor: string | undefined,
): PrintedDocument {
  switch (letter) {
    case 'agreementReminder':
      return agreementReminder(facts) ?? refuse(nothingWanting);
    case 'auditQuestionnaire':
      return auditQuestionnaire(facts) ?? refuse(noRightToAudit);
    default:
      return objection(facts, subProcessor);
  }
}

function objection(facts: SupplierLetterFacts, subProcessor: string | undefined): PrintedDocument {
  const { judged, remarks } = facts;
  const { role, subProcessors } = judged.supplier;
  if (role !== 'processor') refuse(noProcessor);
  const objectedTo = subProcessors.filter((one) =>
    subProcessor === undefined ? isOpen(one, judged.on) : folded(one.name) === folded(subProcessor),
  );
  if (objectedTo.length === 0) refuse(nothingAnnounced);
  if (remarks === '') refuse(noReasons);
  return subProcessorObjection(facts, objectedTo);
}

function isOpen(subProcessor: SubProcessor, on: PlainDate): boolean {
  return awaitsAnswer(subProcessor) && (subProcessor.objectBy ?? on) >= on;
}

function refuseUnaddressed({ supplier }: Judged, organisation: Organisation): void {
  if (supplier.addressLines.length === 0) refuse(noAddress);
  if (organisation.name === '') refuse(noName);
  if (organisation.officerEmail === '' && organisation.officerPhone === '') refuse(noContact);
}

type Reason = { readonly reasonSv: string; readonly reasonEn: string };

function refuse(reason: Reason): never {
  throw new FristError('notPossible', reason);
}

const noAddress: Reason = {
  reasonSv: 'leverantörens postadress saknas',
  reasonEn: 'the supplier’s postal address is missing',
};
const noName: Reason = {
  reasonSv: 'organisationens namn saknas i inställningarna',
  reasonEn: 'the organisation’s name is missing in the settings',
};
const noContact: Reason = {
  reasonSv: 'dataskyddsombudets e-post eller telefon saknas i inställningarna',
  reasonEn: 'the officer’s e-mail or telephone is missing in the settings',
};
const nothingWanting: Reason = {
  reasonSv: 'avtalen med leverantören saknar inget att påminna om (artikel 26 och 28)',
  reasonEn: 'the agreements with the supplier lack nothing to remind of (Articles 26 and 28)',
};
const noRightToAudit: Reason = {
  reasonSv:
    'inget personuppgiftsbiträdesavtal gäller i dag, och det är det som ger rätt att granska (artikel 28.3 h)',
  reasonEn:
    'no processing agreement is in force today, and it is that which gives the right to audit (Article 28(3)(h))',
};
const noProcessor: Reason = {
  reasonSv: 'leverantören är inget personuppgiftsbiträde (artikel 28.2)',
  reasonEn: 'the supplier is not a processor (Article 28(2))',
};
const nothingAnnounced: Reason = {
  reasonSv: 'inget aviserat underbiträde väntar på svar (artikel 28.2)',
  reasonEn: 'no announced sub-processor awaits an answer (Article 28(2))',
};
const noReasons: Reason = {
  reasonSv: 'skälen till invändningen saknas (artikel 28.2)',
  reasonEn: 'the reasons for the objection are missing (Article 28(2))',
};
