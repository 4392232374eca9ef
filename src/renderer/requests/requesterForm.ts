import type { MethodInput } from '../../core/contract.ts';
import type { Request } from '../../core/requests/model.ts';

type RequesterInput = MethodInput<'requests.changeRequester'>['requester'];

/** The requester as it is typed: lists as lines of text. */
export function formOf({ requester }: Request) {
  return {
    name: requester.name,
    emails: requester.emails.join('\n'),
    address: (requester.postalAddresses[0]?.lines ?? []).join('\n'),
    personnummer: '',
    remove: false,
    language: requester.language,
  };
}

export type RequesterForm = ReturnType<typeof formOf>;

/** What the form says of the requester; a second and later postal address stays as it was. */
export function requesterOf(form: RequesterForm, { requester }: Request): RequesterInput {
  const first = linesOf(form.address);
  const others = requester.postalAddresses.slice(1).map(({ lines }) => ({ lines: [...lines] }));
  const given = form.personnummer.trim();
  return {
    name: form.name,
    emails: linesOf(form.emails),
    postalAddresses: first.length > 0 ? [{ lines: first }, ...others] : others,
    language: form.language,
    ...(form.remove ? { personnummer: null } : given === '' ? {} : { personnummer: given }),
  };
}

/** The lines of a text, without blank ones and without blanks around them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
