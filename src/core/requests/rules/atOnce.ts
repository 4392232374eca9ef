/**
 * The tasks of the catalogue that wait for nothing: direct marketing and what rests on a withdrawn consent stops
 * (Art 21(3), 7(3)), and what is restricted is marked so (Art 18(1)-(2)).
 */
export const atOnceCodes = [
  'marketingObjection.stop',
  'consentWithdrawal.stop',
  'rectification.restrict',
  'objection.restrict',
  'objection.stop',
  'restriction.mark',
] as const;
