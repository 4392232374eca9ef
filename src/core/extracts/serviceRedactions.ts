import type { RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ReleasedCopy } from './model/released.ts';
import type { ExtractsContext } from './servicePorts.ts';
import { type PaintPage, releasedCopy } from './serviceReleased.ts';

/** What is struck out, masked and left out of a case, and what is handed over then. */
export type RedactionsService = {
  /** What of a case may leave Frist, as it stands now. */
  released(id: RequestId, language: Language): ReleasedCopy;
};

export function redactionsService(
  context: ExtractsContext,
  pages: { readonly picture: PaintPage },
): RedactionsService {
  const parts = { read: context.read, attachments: context.attachments, picture: pages.picture };
  return {
    released: (id, language) => {
      context.requireRequest(id);
      return releasedCopy(id, language, parts);
    },
  };
}
