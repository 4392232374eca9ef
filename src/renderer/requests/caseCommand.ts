import { useState } from 'react';
import type { MethodInput } from '../../core/contract.ts';
import type { Request } from '../../core/requests/model.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { tell } from '../ui/notices.ts';

/** The commands that change one case at a version and answer it whole. */
export type CaseCommand =
  | 'requests.addNotice'
  | 'requests.announceLifting'
  | 'requests.askFee'
  | 'requests.askIdentity'
  | 'requests.confirmNotice'
  | 'requests.decide'
  | 'requests.eraseAttachment'
  | 'requests.extend'
  | 'requests.handOver'
  | 'requests.liftRestriction'
  | 'requests.merge'
  | 'requests.remindQuestion'
  | 'requests.restrict'
  | 'requests.setScope'
  | 'requests.setTarget'
  | 'requests.settleFee'
  | 'requests.settleIdentity'
  | 'requests.waiveNotice';

/** What a dialog over a case is given. */
export type CaseDialogProps = { readonly request: Request; readonly onClose: () => void };

/**
 * A dialog's way to change a case. The version is that of the moment the dialog opened, so that what
 * another tab changed meanwhile is refused, not written over.
 */
export function useCaseCommand<Name extends CaseCommand>(
  method: Name,
  { request, onClose }: CaseDialogProps,
  done: string,
) {
  const [opened] = useState({ id: request.id, version: request.version });
  const { busy, error, submit } = useSubmit(method);
  const send = async (input: MethodInput<Name>): Promise<boolean> => {
    const saved: Request | undefined = await submit(input);
    if (saved === undefined) return false;
    putAnswer('requests.get', { id: opened.id }, saved);
    tell({ kind: 'done', text: done });
    onClose();
    return true;
  };
  return { opened, busy, error, send };
}
