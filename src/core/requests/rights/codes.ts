import { z } from 'zod';

/** How a right was decided. Which outcomes a right may have stands in its own file. */
export const decisionOutcomes = ['granted', 'partly', 'refused'] as const;
export const decisionOutcomeSchema = z.enum(decisionOutcomes);
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/**
 * Every ground on which a right may be limited or refused, as a closed list. DPV's own name for it, its article
 * and its words stand in the right's file; codes without a DPV name are Frist's own.
 */
export const groundCodes = [
  // Art 12(5), for every right; the burden is the controller's.
  'manifestlyUnfounded',
  'manifestlyExcessive',
  // Art 11(2), 12(2), 12(6): nobody was identified.
  'notIdentified',
  // The right does not reach what is asked for.
  'noSuchData',
  'doesNotApply',
  // Art 15(4), 20(4): rights and freedoms of others.
  'rightsOfOthers',
  // Dataskyddslagen 5 kap. 1 and 2 §§.
  'secrecy',
  'runningText',
  // Art 16: the accuracy is disputed; the data are kept with a note of the requester's view.
  'accuracyDisputed',
  // Art 17(3)(a)-(e).
  'freedomOfExpression',
  'legalObligation',
  'publicInterest',
  'publicHealth',
  'archiving',
  'legalClaims',
  // Art 17(1): none of (a)-(f) holds, for the purpose still stands.
  'stillNecessary',
  // Art 18(1): none of (a)-(d) holds.
  'noRestrictionGround',
  // Art 20(1), 20(3).
  'notConsentOrContract',
  'publicTask',
  // Art 21(1).
  'compellingGrounds',
  // Art 22(2)(a)-(c).
  'necessaryForContract',
  'authorisedByLaw',
  'explicitConsent',
  // Art 22(1): a person took part, or nothing of weight followed.
  'notSolelyAutomated',
] as const;
export const groundCodeSchema = z.enum(groundCodes);
export type GroundCode = (typeof groundCodes)[number];

/** On what a restriction stands (Art 18(1)). */
export const restrictionGrounds = [
  'accuracyContested',
  'unlawfulProcessing',
  'neededForClaims',
  'objectionPending',
] as const;
export const restrictionGroundSchema = z.enum(restrictionGrounds);
export type RestrictionGround = (typeof restrictionGrounds)[number];
