import type { Bilingual } from '../../kit/language.ts';
import type { TemplateName } from '../../letters/model.ts';
import type { Decision } from '../model.ts';
import type { DecisionOutcome, GroundCode } from './codes.ts';
import type { ChecklistItem, RefusalGround } from './definition.ts';

/** Checked before any right that tells or changes something about a person; asked only on doubt (Art 12(6)). */
export const identityItem: ChecklistItem = {
  code: 'identity.check',
  title: {
    sv: 'Kontrollera att avsändaren är den registrerade; fråga bara vid rimliga tvivel',
    en: 'Check that the sender is the data subject; ask only where there is reasonable doubt',
  },
  citation: 'Art. 12.6',
};

/** The grounds of Art 12(5): the whole request is refused, and the burden is the controller's. */
const excessiveGrounds: readonly RefusalGround[] = [
  {
    code: 'manifestlyUnfounded',
    dpv: 'JustificationA12ManifestlyUnfounded',
    article: 'Art. 12.5 b',
    name: { sv: 'Uppenbart ogrundad', en: 'Manifestly unfounded' },
    text: {
      sv: 'Din begäran är uppenbart ogrundad, och då får vi vägra att tillmötesgå den (artikel 12.5 b i dataskyddsförordningen).',
      en: 'Your request is manifestly unfounded, and we may then refuse to act on it (Article 12(5)(b) of the General Data Protection Regulation).',
    },
    for: ['refused'],
  },
  {
    code: 'manifestlyExcessive',
    dpv: 'JustificationA12ManifestlyExcessive',
    article: 'Art. 12.5 b',
    name: { sv: 'Uppenbart orimlig', en: 'Manifestly excessive' },
    text: {
      sv: 'Din begäran är uppenbart orimlig, och då får vi vägra att tillmötesgå den (artikel 12.5 b i dataskyddsförordningen).',
      en: 'Your request is manifestly excessive, and we may then refuse to act on it (Article 12(5)(b) of the General Data Protection Regulation).',
    },
    for: ['refused'],
  },
];

const notIdentified: RefusalGround = {
  code: 'notIdentified',
  dpv: 'JustificationA12IdentityFailure',
  article: 'Art. 11.2, 12.2',
  name: { sv: 'Går inte att identifiera', en: 'Cannot be identified' },
  text: {
    sv: 'Vi kan inte fastställa vem du är, och då kan vi inte göra det du ber om (artiklarna 11.2 och 12.2 i dataskyddsförordningen).',
    en: 'We are not in a position to identify you, and so we cannot do what you ask for (Articles 11(2) and 12(2) of the General Data Protection Regulation).',
  },
  for: ['refused'],
};

/** The grounds that every right of Art 15-18 and 20-22 shares; they stand after the right's own. */
export const commonGrounds: readonly RefusalGround[] = [...excessiveGrounds, notIdentified];

/** The ground where no data of the kind asked about were found; the sentence is the right's own. */
export function noSuchData(
  article: string,
  text: Bilingual,
  outcomes: readonly DecisionOutcome[] = ['refused'],
): RefusalGround {
  const name = { sv: 'Inga sådana uppgifter', en: 'No such data' };
  return { code: 'noSuchData', article, name, text, for: outcomes };
}

/** Those grounds whose refusal is a letter of its own (Art 12(5)). */
const excessiveCodes: readonly GroundCode[] = ['manifestlyUnfounded', 'manifestlyExcessive'];

/** True where the request is refused as manifestly unfounded or excessive: the burden is ours (Art 12(5)). */
export function isExcessive(decision: Pick<Decision, 'grounds'> | undefined): boolean {
  return decision?.grounds.some((code) => excessiveCodes.includes(code)) ?? false;
}

/** The letter that answers a right: its own, unless it is refused under Art 12(5). */
export function answeredBy(template: TemplateName): (decision?: Decision) => TemplateName {
  return (decision) => (isExcessive(decision) ? 'excessiveRefusal' : template);
}

/** True where anything was granted: then something is to be done and others may have to be told. */
export function isActedOn({ outcome }: Decision): boolean {
  return outcome === 'granted' || outcome === 'partly';
}

/** One thing to be done, with its article. */
export function item(code: string, citation: string, sv: string, en: string): ChecklistItem {
  return { code, title: { sv, en }, citation };
}
