import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { type AgreementDraft, type ClauseCode, clauseCodes } from './model.ts';

/**
 * The sample organisation's agreements on a plain day, for the suppliers that are there: in order, secrecy only,
 * about to end, with clauses missing, not looked through, expired. All invented.
 */
export function sampleAgreements(
  suppliers: ReadonlyMap<string, RegisterItemId>,
  today: PlainDate,
): readonly AgreementDraft[] {
  return agreements(today).flatMap(({ with: name, ...draft }) => {
    const supplier = suppliers.get(name);
    return supplier ? [{ ...draft, supplier }] : [];
  });
}

type Named = AgreementDraft & { readonly with: string };

function agreements(today: PlainDate): readonly Named[] {
  const signedOn = addMonths(today, -20);
  const processing = { kind: 'processing', title: 'Biträdesavtal', signedOn } as const;
  const secrecy = { kind: 'secrecy', title: 'Sekretessavtal', signedOn } as const;
  return [
    {
      ...processing,
      with: 'Driftbolaget Exempel AB',
      endsOn: addDays(addMonths(today, 16), -1),
      noticeMonths: 6,
      renewalMonths: 12,
      dataCategories: ['name', 'address', 'email', 'phone', 'title', 'username', 'userContent'],
      clauses: clausesWithout([]),
      nextReview: addMonths(today, 4),
    },
    { ...secrecy, with: 'Redovisningsbyrån Exempel AB' },
    ...mailings(today),
    {
      ...processing,
      with: 'Analysbyrån Exempel AB',
      dataCategories: ['name', 'email', 'volunteeredData'],
      clauses: clausesWithout(['f', 'h']),
    },
    {
      ...processing,
      with: 'Webbhotellet Exempel AB',
      dataCategories: ['ipAddresses'],
      clauses: clausesWithout([]).slice(0, 7),
    },
    {
      ...processing,
      with: 'Rekryteringssystemet Exempel AB',
      endsOn: addDays(today, -34),
      dataCategories: ['name', 'address', 'email', 'phone', 'photographs', 'volunteeredData'],
      clauses: clausesWithout([]),
    },
    { ...secrecy, with: 'Kursgården Exempel AB', dataCategories: ['name'] },
  ];
}

/** A processing agreement that ends soon, and the clauses for the sub-processor outside the EEA. */
function mailings(today: PlainDate): readonly Named[] {
  const signedOn = addMonths(today, -10);
  return [
    {
      with: 'Utskickstjänsten Exempel AB',
      kind: 'processing',
      title: 'Biträdesavtal',
      signedOn,
      endsOn: addDays(addMonths(today, 2), -1),
      noticeMonths: 3,
      dataCategories: ['name', 'email'],
      clauses: clausesWithout([]),
    },
    {
      with: 'Utskickstjänsten Exempel AB',
      kind: 'transfer',
      title: 'Standardavtalsklausuler, modul 3',
      transferTool: 'scc',
      signedOn,
      countries: ['USA'],
    },
  ];
}

/** Each clause with its page; those named were looked for in vain. */
function clausesWithout(missing: readonly ClauseCode[]): NonNullable<AgreementDraft['clauses']> {
  return clauseCodes.map((clause, n) => {
    const covered = !missing.includes(clause);
    return { clause, covered, page: covered ? `s. ${n + 2}` : '' };
  });
}
