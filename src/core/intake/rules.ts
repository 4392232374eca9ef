export { guessLanguage } from './rules/language.ts';
export { guessRequester, type RequesterGuess } from './rules/requester.ts';
export { rightsIn } from './rules/rightsEvidence.ts';
