import type { Bilingual } from '../../kit/language.ts';
import type { Request } from '../../requests/model.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { TemplateName } from '../model.ts';

/** What of a case decides which letters may be written in it. */
type CaseStanding = Pick<
  Request,
  | 'state'
  | 'kind'
  | 'rights'
  | 'courses'
  | 'pauses'
  | 'extension'
  | 'fee'
  | 'handover'
  | 'restrictions'
  | 'notices'
>;

/** Why a letter may not be written in a case now; undefined where it may. */
export function whyNotFitting(
  request: CaseStanding,
  template: TemplateName,
): Bilingual | undefined {
  // Who has withdrawn may be told in writing that the case is over.
  if (request.state === 'withdrawn' && template === 'closing') return undefined;
  return ended[request.state] ?? missingFor(request, template);
}

const ended: Readonly<Partial<Record<Request['state'], Bilingual>>> = {
  closed: { sv: 'ärendet är avslutat', en: 'the case is closed' },
  withdrawn: { sv: 'begäran är återtagen', en: 'the request has been withdrawn' },
};

function missingFor(request: CaseStanding, template: TemplateName): Bilingual | undefined {
  switch (template) {
    case 'acknowledgement':
    case 'closing':
      return undefined;
    case 'identityRequest':
      return unless(asked(request, 'identity'), noQuestion.identity);
    case 'clarification':
      return unless(asked(request, 'clarification'), noQuestion.clarification);
    case 'identityReminder':
      return unless(asked(request), noQuestion.any);
    case 'extension':
      return unless(request.extension !== undefined, notExtended);
    case 'feeNotice':
      return unless(request.fee !== undefined, noFee);
    case 'handover':
      return unless(request.handover !== undefined, notHandedOver);
    case 'recipientNotice':
      return unless(
        request.notices.some(({ state }) => state === 'owed'),
        nobodyToTell,
      );
    case 'restrictionLifting':
      return unless(
        request.restrictions.some(({ liftOn, liftedOn }) => liftOn && !liftedOn),
        notAnnounced,
      );
    case 'restrictionLifted':
      return unless(
        request.restrictions.some(({ liftedOn }) => liftedOn !== undefined),
        notLifted,
      );
    case 'extract':
      return unless(request.rights.includes('access'), notAsked);
    default:
      return unless(answers(request, template), notAsked);
  }
}

/** True where a right of the case is answered by this letter, as it is decided so far. */
function answers({ rights, courses }: CaseStanding, template: TemplateName): boolean {
  return rights.some((right) => {
    const decision = courses.find((course) => course.right === right)?.decision;
    return rightsCatalogue[right].reply(decision) === template;
  });
}

/** True while a question waits for its answer. */
function asked({ pauses }: CaseStanding, ground?: 'identity' | 'clarification'): boolean {
  return pauses.some(
    (pause) => pause.to === undefined && (ground === undefined || pause.ground === ground),
  );
}

function unless(fits: boolean, reason: Bilingual): Bilingual | undefined {
  return fits ? undefined : reason;
}

const noQuestion = {
  identity: {
    sv: 'ingen fråga om identiteten väntar på svar',
    en: 'no question of identity awaits an answer',
  },
  clarification: {
    sv: 'ingen fråga om vad begäran gäller väntar på svar',
    en: 'no question of what is asked for awaits an answer',
  },
  any: { sv: 'ingen fråga väntar på svar', en: 'no question awaits an answer' },
} as const satisfies Record<string, Bilingual>;

const notExtended = { sv: 'tiden är inte förlängd', en: 'the time has not been extended' };
const noFee = { sv: 'ingen avgift är beslutad', en: 'no fee has been decided' };
const notHandedOver = {
  sv: 'ärendet är inte överlämnat till någon',
  en: 'the matter has not been handed over to anybody',
};
const nobodyToTell = {
  sv: 'det finns ingen mottagare kvar att underrätta',
  en: 'there is no recipient left to tell',
};
const notAnnounced = {
  sv: 'det är inte bestämt när någon begränsning ska upphöra',
  en: 'it is not settled when any restriction is to be lifted',
};
const notLifted = { sv: 'ingen begränsning har upphört', en: 'no restriction has been lifted' };
const notAsked = {
  sv: 'inget i begäran, så som den hittills är avgjord, besvaras med det här brevet',
  en: 'nothing in the request, as it is decided so far, is answered by this letter',
};
