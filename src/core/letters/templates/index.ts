import type { TemplateName } from '../model.ts';
import { accessReply } from './accessReply.ts';
import { acknowledgement } from './acknowledgement.ts';
import { automatedDecisionReply } from './automatedDecisionReply.ts';
import { closing } from './caseClosing.ts';
import { clarification } from './clarification.ts';
import { consentReply } from './consentReply.ts';
import { erasureReply } from './erasureReply.ts';
import { excessiveRefusal } from './excessiveRefusal.ts';
import { extension } from './extension.ts';
import { extract } from './extract.ts';
import { feeNotice } from './feeNotice.ts';
import { handover } from './handover.ts';
import { identityReminder } from './identityReminder.ts';
import { identityRequest } from './identityRequest.ts';
import { marketingReply } from './marketingReply.ts';
import { objectionReply } from './objectionReply.ts';
import { portabilityReply } from './portabilityReply.ts';
import { recipientNotice } from './recipientNotice.ts';
import { rectificationReply } from './rectificationReply.ts';
import { restrictionLifted } from './restrictionLifted.ts';
import { restrictionLifting } from './restrictionLifting.ts';
import { restrictionReply } from './restrictionReply.ts';
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
  rectificationReply,
  erasureReply,
  restrictionReply,
  restrictionLifting,
  restrictionLifted,
  portabilityReply,
  objectionReply,
  marketingReply,
  automatedDecisionReply,
  consentReply,
  feeNotice,
  excessiveRefusal,
  recipientNotice,
  handover,
  closing,
};
