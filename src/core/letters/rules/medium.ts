import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { isReply } from './replies.ts';

/** Who asked electronically is answered electronically, unless he asked otherwise (Art 12(3), 15(3)). */
export function lintMedium(
  { request, requester }: LetterFacts,
  template: TemplateName,
): readonly LintFinding[] {
  const electronic = request.channel === 'email' || request.channel === 'webForm';
  if (template === 'recipientNotice' || !electronic || requester.emails.length > 0) return [];
  return [isReply(template) ? { ...paperOnly, check: 'opponent' } : paperOnly];
}

const paperOnly: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Begäran kom elektroniskt, men ingen e-postadress är känd: brevet kan bara gå på papper.',
    en: 'The request came electronically, but no e-mail address is known: the letter can go on paper only.',
  },
  where: { part: 'requester' },
};
