import { findPersonnummer } from '../../kit/personnummer.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { longDate } from '../templates/wording.ts';

/** Address, contact and promise: what the case and the settings put into every letter. */
export function lintFrame(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  return [
    ...lintAddress(facts),
    ...lintSettings(facts),
    ...(template === 'acknowledgement' ? lintPromise(facts, blocks) : []),
  ];
}

function lintAddress({ requester, request }: LetterFacts): readonly LintFinding[] {
  const lines = [requester.name, ...requester.addressLines];
  const exposed: readonly LintFinding[] = lines.some((line) => findPersonnummer(line).length > 0)
    ? [exposedNumber]
    : [];
  if (requester.addressLines.length > 0) return exposed;
  if (requester.emails.length === 0) return [...exposed, unreachable];
  return request.channel === 'post' ? [...exposed, noPostalAddress] : exposed;
}

function lintSettings({ organisation }: LetterFacts): readonly LintFinding[] {
  const { name, officerEmail, officerPhone } = organisation;
  return [
    ...(name === '' ? [noController] : []),
    ...(officerEmail === '' && officerPhone === '' ? [noContact] : []),
  ];
}

/** The acknowledgement promises the clock's earliest last day and no other. */
function lintPromise(facts: LetterFacts, blocks: readonly Block[]): readonly LintFinding[] {
  const promise = blocks.find((block) => 'id' in block && block.id === 'deadline');
  const promised = promise && isTextBlock(promise) ? textOf(promise) : undefined;
  const date = longDate(facts.request.deadline.alarm, facts.language);
  return promised === undefined || promised.includes(date) ? [] : [otherDate];
}

const noController: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(1), 15(1)',
  message: {
    sv: 'Organisationen har inget namn. Fyll i den under Inställningar.',
    en: 'The organisation has no name. Fill it in under Settings.',
  },
  where: { part: 'settings' },
};

const exposedNumber: LintFinding = {
  severity: 'error',
  article: 'Dataskyddslagen 3:10',
  message: {
    sv: 'Ett personnummer står i adressen och skulle synas i kuvertets fönster.',
    en: 'A personal identity number stands in the address and would show in the envelope window.',
  },
  where: { part: 'requester' },
};

const unreachable: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Varken postadress eller e-postadress är känd: brevet kan inte nå fram.',
    en: 'Neither a postal nor an e-mail address is known: the letter cannot arrive.',
  },
  where: { part: 'requester' },
};

const noPostalAddress: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Begäran kom med posten men ingen postadress är känd.',
    en: 'The request came by post but no postal address is known.',
  },
  where: { part: 'requester' },
};

const noContact: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(2)',
  message: {
    sv: 'Dataskyddsombudets e-postadress eller telefonnummer saknas i inställningarna.',
    en: 'The data protection officer’s e-mail address or telephone number is missing in Settings.',
  },
  where: { part: 'settings' },
};

const otherDate: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Brevet lovar en annan dag än ärendets sista dag.',
    en: 'The letter promises another day than the last day of the case.',
  },
  where: { part: 'letter', block: 'deadline' },
};
