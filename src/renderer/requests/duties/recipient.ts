import type { MethodInput } from '../../../core/contract.ts';
import { linesOf } from '../requesterForm.ts';

type Recipient = MethodInput<'requests.addNotice'>['recipient'];

/** A recipient as it is typed: the address as lines of text. */
export type RecipientForm = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly address: string;
};

export const noRecipient: RecipientForm = { name: '', role: '', email: '', address: '' };

/** What the form says of the recipient. */
export function recipientOf({ name, role, email, address }: RecipientForm): Recipient {
  return {
    name: name.trim(),
    role: role.trim(),
    email: email.trim(),
    addressLines: linesOf(address),
  };
}
