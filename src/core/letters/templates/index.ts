import type { TemplateName } from '../model.ts';
import { accessReply } from './accessReply.ts';
import { acknowledgement } from './acknowledgement.ts';
import { closing } from './caseClosing.ts';
import { clarification } from './clarification.ts';
import { excessiveRefusal } from './excessiveRefusal.ts';
import { extension } from './extension.ts';
import { extract } from './extract.ts';
import { feeNotice } from './feeNotice.ts';
import { handover } from './handover.ts';
import { identityReminder } from './identityReminder.ts';
import { identityRequest } from './identityRequest.ts';
import { recipientNotice } from './recipientNotice.ts';
import type { LetterTemplate } from './template.ts';

/** Every letter Frist can write. A new one is a line here; the type says when one is missing. */
export const templates: Readonly<Record<TemplateName, LetterTemplate>> = {
  acknowledgement,
  identityRequest,
  identityReminder,
  clarification,
  extension,
  accessReply,
  extract,
  feeNotice,
  excessiveRefusal,
  recipientNotice,
  handover,
  closing,
};
