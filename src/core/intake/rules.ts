export { guessLanguage } from './rules/language.ts';
export { guessRequester } from './rules/requester.ts';
export { rightsIn } from './rules/rightsEvidence.ts';
