import type { RightsPhrases } from './model.ts';

/** How people ask for each right in English. */
export const englishPhrases: RightsPhrases = {
  access: [
    '(?:subject|data) access request',
    'dsar',
    'right of access',
    'access to (?:my|all|any|the) (?:\\p{L}+ ){0,3}(?:data|information|records)',
    '(?:everything|anything|all) (?:that )?(?:you|your company) (?:have|hold|know|store|keep) (?:about|on) me',
    'cop(?:y|ies) of (?:my|all|any|the) (?:\\p{L}+ ){0,3}(?:data|information|records)',
    '(?:what|which) (?:personal )?(?:data|information) (?:do )?(?:you|your company) (?:\\p{L}+ ){0,2}(?:hold|have|process|store|keep)',
  ],
  rectification: [
    'rectif(?:y|ication)(?: of)?',
    'correct (?:my|the|this|these) (?:\\p{L}+ ){0,3}(?:data|details|address|information|name)',
    '(?:inaccurate|incorrect|wrong|outdated) (?:personal )?(?:data|details|information|date of birth|address|name|surname|phone number|email)',
  ],
  erasure: [
    '(?<!not )remove (?:me|(?:all|my|any) (?:\\p{L}+ ){0,4}(?:data|information|details|records)) from',
    'erase (?:my|all|the|any) (?:\\p{L}+ ){0,2}(?:data|information|details|account|records)',
    '(?:right to )?erasure',
    'right to be forgotten',
    '(?<!not )delet(?:e|ion of) (?:my|all|the|any) (?:\\p{L}+ ){0,3}(?:data|information|details|account|records)',
  ],
  restriction: [
    'restrict(?:ion of|ing)? (?:the |your )?(?:processing|use)',
    'processing (?:be|is|to be) restricted',
  ],
  portability: [
    'data portability',
    'machine[- ]readable (?:format|form|copy)',
    'transfer (?:my|all|the) (?:\\p{L}+ ){0,2}(?:data|information) to',
  ],
  objection: [
    'object to (?!(?:\\p{L}+ ){0,4}marketing)(?:\\p{L}+ ){0,3}(?:processing|use|profiling)',
    'right to object(?! to (?:\\p{L}+ ){0,2}marketing)',
  ],
  marketingObjection: [
    'direct marketing',
    'stop sending me (?:\\p{L}+ ){0,3}(?:newsletters?|marketing|advertis\\p{L}{1,6}|promotion\\p{L}{0,4}|emails?|e-mails?|offers)',
    '(?:no longer|not) (?:wish|want) to receive (?:\\p{L}+ ){0,3}(?:newsletters?|marketing|advertis\\p{L}{1,6}|promotion\\p{L}{0,4}|offers)',
    'opt(?:ing)? out of (?:\\p{L}+ ){0,3}(?:marketing|newsletters?|advertising)',
  ],
  automatedDecision: [
    'automated (?:\\p{L}+ ){0,2}decisions?(?:[- ]making)?',
    'solely (?:by )?automated',
    'human (?:review|intervention)',
  ],
  consentWithdrawal: [
    'withdraw (?:\\p{L}+ ){0,3}consent',
    'withdrawal of (?:\\p{L}+ )?consent',
    'revoke (?:\\p{L}+ )?consent',
  ],
};
