import { addMonths, type PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { birthDateOf, holdsPersonnummer, personnummerSchema } from '../kit/personnummer.ts';
import type { Gap } from '../registers/model/names.ts';
import type { ConsentContent } from './model.ts';

/** A personnummer in any usual way of writing it, of which only the digits are kept; the + of the old stays. */
const numberShape = /^(?:\d{2})?\d{6}[-\s]?\d{4}$/;

/** An address or a number in the one form in which the register keeps and seeks it. */
export function settledMarks(marks: { readonly email: string; readonly identity: string }) {
  const { email, identity } = marks;
  const isNumber = numberShape.test(identity) && holdsPersonnummer(identity);
  return {
    email: email.toLowerCase(),
    identity: isNumber ? identity.replaceAll(/\D/g, '') : identity,
  };
}

/** Every form in which the register may hold a number: twelve digits are also ten, and ten are of either century. */
export function formsOf(identity: string): readonly string[] {
  if (/^\d{10}$/.test(identity) && holdsPersonnummer(identity)) {
    return [identity, `19${identity}`, `20${identity}`];
  }
  if (!/^\d{12}$/.test(identity)) return [identity];
  const short = identity.slice(2);
  return [identity, short, `${short.slice(0, 6)}+${short.slice(6)}`];
}

/**
 * The entry as it is kept. Throws invalidInput where nobody is named, notPossible where it was withdrawn before it
 * was given (Art 7(3)).
 */
export function settledConsent(content: ConsentContent): ConsentContent {
  const { person, email, identity, givenOn, withdrawnOn } = content;
  if (person === '' && email === '' && identity === '') {
    throw invalidField('content.person', 'names nobody');
  }
  if (givenOn && withdrawnOn && withdrawnOn < givenOn) {
    throw new FristError('notPossible', {
      field: 'withdrawnOn',
      reasonSv: 'återkallelsen ligger före den dag då samtycket lämnades (artikel 7.3)',
      reasonEn: 'the withdrawal lies before the day on which the consent was given (Article 7(3))',
    });
  }
  return { ...content, ...settledMarks({ email, identity }) };
}

/** What lists call the person; a personal identity number only by its first six digits. */
export function personNamed({
  person,
  email,
  identity,
}: Pick<ConsentContent, 'person' | 'email' | 'identity'>): string {
  if (person !== '') return person;
  if (email !== '') return email;
  return holdsPersonnummer(identity)
    ? `${identity.replaceAll(/\D/g, '').slice(-10, -4)}-****`
    : identity;
}

/** Whether an entry stands on a plain date: given by then, and not withdrawn by then (Art 7(3): at once). */
export function standsOn(
  { givenOn, withdrawnOn }: Pick<ConsentContent, 'givenOn' | 'withdrawnOn'>,
  on: PlainDate,
): boolean {
  return givenOn !== undefined && givenOn <= on && (withdrawnOn === undefined || withdrawnOn > on);
}

/** The age from which a child consents alone to services of the information society in Sweden (dataskyddslagen 2:4). */
const ageOfConsent = 13;

/** Whether a personal identity number shows that the person was a child below that age when consenting (Art 8(1)). */
export function isChildAt({
  identity,
  givenOn,
}: Pick<ConsentContent, 'identity' | 'givenOn'>): boolean {
  const number = personnummerSchema.safeParse(identity);
  if (!number.success || givenOn === undefined) return false;
  return givenOn < addMonths(birthDateOf(number.data), 12 * ageOfConsent);
}

/** Why a way of consenting makes no consent that binds, or undefined (Art 4(11), 7(2), 7(4), recitals 32, 43). */
export function noConsentBy(how: ConsentContent['how']): Pick<Gap, 'article' | 'text'> | undefined {
  switch (how) {
    case 'terms':
      return {
        article: 'Art 7(2), 7(4)',
        text: {
          sv: 'samtycket ges genom att allmänna villkor godkänns: den delen är inte bindande, och samtycket är inte frivilligt',
          en: 'the consent is given by accepting general terms: that part does not bind, and the consent is not freely given',
        },
      };
    case 'visit':
      return {
        article: 'Art 4(11)',
        text: {
          sv: 'ett besök på en webbplats är inget samtycke: det saknas en entydig bekräftande handling',
          en: 'visiting a website is no consent: there is no clear affirmative action',
        },
      };
    default:
      return undefined;
  }
}
