import type { MethodInput } from '../../core/contract.ts';
import type {
  ProcessingContent,
  ProcessingRecord,
  Recipient,
} from '../../core/processing/model.ts';
import { emptyStatement } from '../extracts/statements.ts';

type Content = MethodInput<'processing.save'>['content'];

/** A record as it is typed: lists of lines as text. */
export type RecordForm = Omit<Content, 'systems' | 'recipients'> & {
  readonly systems: string;
  readonly recipients: readonly RecipientForm[];
};

export type RecipientForm = Omit<Recipient, 'addressLines'> & { readonly address: string };

export const emptyRecipient: RecipientForm = { name: '', role: '', email: '', address: '' };

export const emptyRecord: RecordForm = {
  statement: emptyStatement,
  legalBases: [],
  subjects: [],
  dataCategories: [],
  systems: '',
  recipients: [],
  directMarketing: false,
  automatedDecisions: false,
};

/** The form of a saved record. */
export function formOf(record: ProcessingRecord | ProcessingContent): RecordForm {
  const { statement, legalBases, subjects, dataCategories, directMarketing, automatedDecisions } =
    record;
  return {
    statement,
    legalBases,
    subjects,
    dataCategories,
    directMarketing,
    automatedDecisions,
    systems: record.systems.join('\n'),
    recipients: record.recipients.map(({ addressLines, ...rest }) => ({
      ...rest,
      address: addressLines.join('\n'),
    })),
  };
}

/** What a form saves; empty lines and recipients without any word are left out. */
export function contentOf({ systems, recipients, ...form }: RecordForm): Content {
  return {
    ...form,
    systems: linesOf(systems),
    recipients: recipients
      .filter(({ name, role, email, address }) => `${name}${role}${email}${address}`.trim() !== '')
      .map(({ address, ...rest }) => ({ ...rest, addressLines: linesOf(address) })),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether the record has its name in both languages, without which it cannot be saved. */
export function isNamed({ statement: { title } }: RecordForm): boolean {
  return title.sv.trim() !== '' && title.en.trim() !== '';
}
