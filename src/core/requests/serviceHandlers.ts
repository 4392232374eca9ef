import type { CommandCall, Handlers } from '../handlers.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { requestsContract } from './contract.ts';
import type { Request } from './model.ts';
import { saveCase } from './serviceCase.ts';
import { decide } from './serviceDecisions.ts';
import { changeDetails } from './serviceDetails.ts';
import { exportRequests } from './serviceExport.ts';
import { extend, extendMany } from './serviceExtension.ts';
import { merge } from './serviceMerge.ts';
import { moveCase } from './serviceMoves.ts';
import { addNotice, confirm, waive } from './serviceNotices.ts';
import type { RequestsParts } from './servicePorts.ts';
import { askIdentity, remindQuestion, settleIdentity } from './serviceQuestions.ts';
import { changeRequester } from './serviceRequester.ts';
import { announce, lift, restrict } from './serviceRestrictions.ts';
import { askFee, handOver, settleFee } from './serviceRouting.ts';
import { setScope } from './serviceScope.ts';
import type { StoredRequest } from './store.ts';

type RequestsHandlers = Handlers<typeof requestsContract>;

/** One command on one case, whose version the caller may have seen. */
export type Change = (
  call: CommandCall,
  target: { readonly id: RequestId; readonly version?: number },
  work: (unit: Unit, stored: StoredRequest) => void,
) => Request;

/** The course of a case: what is decided, asked, restricted, told and corrected. */
export function coursing(parts: RequestsParts, change: Change) {
  return {
    ...deciding(parts, change),
    ...asking(parts, change),
    ...restricting(parts, change),
    ...correcting(parts, change),
  } satisfies Partial<RequestsHandlers>;
}

function deciding(parts: RequestsParts, change: Change) {
  return {
    'requests.move': ({ to, reason, ...target }, call) =>
      change(call, target, (unit, stored) =>
        moveCase(unit, stored, { to, reason, by: call.caller.actor }, parts),
      ),

    'requests.setScope': ({ id, version, ...scope }, call) =>
      change(call, { id, version }, (unit, stored) => setScope(unit, stored, scope, parts)),

    'requests.decide': ({ id, version, right, decision }, call) =>
      change(call, { id, version }, (unit, stored) =>
        decide(unit, stored, { right, decision, by: call.caller.actor }, parts),
      ),

    'requests.extend': ({ id, version, ...grounds }, call) =>
      change(call, { id, version }, (unit, stored) => extend(unit, stored, grounds, parts)),

    'requests.extendMany': (input, call) => extendMany(input, call, parts),

    'requests.askFee': ({ id, version, ...fee }, call) =>
      change(call, { id, version }, (unit, stored) => askFee(unit, stored, fee, parts)),

    'requests.settleFee': ({ id, version, settled }, call) =>
      change(call, { id, version }, (unit, stored) => settleFee(unit, stored, settled, parts)),

    'requests.handOver': ({ id, version, ...handover }, call) =>
      change(call, { id, version }, (unit, stored) => handOver(unit, stored, handover, parts)),
  } satisfies Partial<RequestsHandlers>;
}

function asking(parts: RequestsParts, change: Change) {
  return {
    'requests.askIdentity': ({ id, version, ...question }, call) =>
      change(call, { id, version }, (unit, stored) => askIdentity(unit, stored, question, parts)),

    'requests.remindQuestion': ({ id, version, ...reminder }, call) =>
      change(call, { id, version }, (unit, stored) =>
        remindQuestion(unit, stored, reminder, parts),
      ),

    'requests.settleIdentity': ({ id, version, ...answer }, call) =>
      change(call, { id, version }, (unit, stored) => settleIdentity(unit, stored, answer, parts)),
  } satisfies Partial<RequestsHandlers>;
}

function restricting(parts: RequestsParts, change: Change) {
  return {
    'requests.restrict': ({ id, version, ...restriction }, call) =>
      change(call, { id, version }, (unit, stored) => restrict(unit, stored, restriction, parts)),

    'requests.announceLifting': ({ id, version, ...lifting }, call) =>
      change(call, { id, version }, (unit, stored) => announce(unit, stored, lifting, parts)),

    'requests.liftRestriction': ({ id, version, ...lifting }, call) =>
      change(call, { id, version }, (unit, stored) => lift(unit, stored, lifting, parts)),

    'requests.addNotice': ({ id, version, ...notice }, call) =>
      change(call, { id, version }, (unit, stored) => addNotice(unit, stored, notice, parts)),

    'requests.confirmNotice': ({ id, version, ...confirmed }, call) =>
      change(call, { id, version }, (unit, stored) => confirm(unit, stored, confirmed, parts)),

    'requests.waiveNotice': ({ id, version, ...waived }, call) =>
      change(call, { id, version }, (unit, stored) => waive(unit, stored, waived, parts)),
  } satisfies Partial<RequestsHandlers>;
}

function correcting(parts: RequestsParts, change: Change) {
  return {
    'requests.changeRequester': ({ requester, ...target }, call) =>
      change(call, target, (unit, stored) => changeRequester(unit, stored, requester, parts)),

    'requests.changeDetails': ({ id, version, ...details }, call) =>
      change(call, { id, version }, (unit, stored) =>
        changeDetails(unit, stored, { ...details, by: call.caller.actor }, parts),
      ),

    'requests.setLanguage': ({ language, ...target }, call) =>
      change(call, target, (unit, stored) =>
        saveCase(unit, { ...stored, language }, 'request.requesterChanged', { language }),
      ),

    'requests.merge': ({ id, version, ...merger }, call) =>
      change(call, { id, version }, (unit, stored) =>
        merge(unit, stored, { ...merger, by: call.caller.actor }, parts),
      ),

    'requests.export': ({ ids, format, names, ...filter }, call) =>
      exportRequests({ filter, ids, format, names }, call, parts),
  } satisfies Partial<RequestsHandlers>;
}
