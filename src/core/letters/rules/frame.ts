import { holdsPersonnummer } from '../../kit/personnummer.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { addressee } from '../templates/compose.ts';

/** Address and contact: what the case and the settings put into every letter. */
export function lintFrame(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  return [...lintAddress(facts, template), ...lintSettings(facts)];
}

function lintAddress(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  const { requester, request } = facts;
  const exposed = addressee(template, facts).some(holdsPersonnummer) ? [exposedNumber] : [];
  if (template === 'recipientNotice') return [...exposed, ...lintRecipient(facts)];
  if (requester.addressLines.length > 0) return exposed;
  if (requester.emails.length === 0) return [...exposed, unreachable];
  return request.channel === 'post' ? [...exposed, noPostalAddress] : exposed;
}

/** A notice to a recipient goes to the recipient's own address (Art 19). */
function lintRecipient({ notice }: LetterFacts): readonly LintFinding[] {
  if (!notice) return [nobodyToTell];
  const { addressLines, email } = notice.recipient;
  return addressLines.length > 0 || email !== '' ? [] : [unreachableRecipient];
}

function lintSettings({ organisation }: LetterFacts): readonly LintFinding[] {
  const { name, addressLines, officerEmail, officerPhone } = organisation;
  return [
    ...(name === '' ? [noController] : []),
    ...(addressLines.length === 0 ? [noAddress] : []),
    ...(officerEmail === '' && officerPhone === '' ? [noContact] : []),
  ];
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

const noAddress: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 13(1)(a)',
  message: {
    sv: 'Organisationens postadress saknas i brevet. Fyll i den under Inställningar.',
    en: 'The organisation’s postal address is missing in the letter. Fill it in under Settings.',
  },
  where: { part: 'settings' },
};

const exposedNumber: LintFinding = {
  severity: 'error',
  article: 'Dataskyddslagen 3:10',
  message: {
    sv: 'Ett personnummer står i namnet, postadressen eller e-postadressen och skulle synas i kuvertets fönster.',
    en: 'A personal identity number stands in the name or the postal or e-mail address and would show in the envelope window.',
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

const nobodyToTell: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 19',
  message: {
    sv: 'Underrättelsen har ingen mottagare.',
    en: 'The notice has no recipient.',
  },
  where: { part: 'case' },
};

const unreachableRecipient: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 19',
  message: {
    sv: 'Mottagaren har varken postadress eller e-postadress: underrättelsen kan inte nå fram.',
    en: 'The recipient has neither a postal nor an e-mail address: the notice cannot arrive.',
  },
  where: { part: 'processing' },
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
