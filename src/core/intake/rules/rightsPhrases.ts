import type { Right } from '../../requests/model.ts';

/**
 * How people ask for each right in Swedish and English, as patterns over text with single spaces. They find words to
 * show the officer; they decide nothing. Every repetition is bounded, so that no text makes them slow.
 */
export const rightsPhrases: Readonly<Record<Right, readonly string[]>> = {
  access: [
    'registerutdrag\\p{L}{0,4}',
    'utdrag (?:ur|från) (?:ert|era|er|ditt) register',
    '(?:få|begär\\p{L}{0,3}|ha|ge mig|önskar|rätt(?:en)? till) (?:\\p{L}+ ){0,3}tillgång till (?:\\p{L}+ ){0,3}\\p{L}{0,8}uppgifter(?:na)?',
    'vilka (?:person)?uppgifter (?:\\p{L}+ ){0,3}(?:om mig|ni|du|har|behandlar|lagrar|sparar|finns)',
    'vad ni (?:har|sparar|lagrar) (?:\\p{L}+ )?om mig',
    'kopi(?:a|or) (?:av|på) (?:\\p{L}+ ){0,2}(?:person)?uppgifter(?:na)?',
    'få ut (?:\\p{L}+ ){0,3}(?:person)?uppgifter',
    '(?:subject|data) access request',
    'dsar',
    'right of access',
    'access to (?:my|all|any|the) (?:\\p{L}+ ){0,3}(?:data|information|records)',
    'cop(?:y|ies) of (?:my|all|any|the) (?:\\p{L}+ ){0,3}(?:data|information|records)',
    '(?:what|which) (?:personal )?(?:data|information) (?:do )?(?:you|your company) (?:\\p{L}+ ){0,2}(?:hold|have|process|store|keep)',
  ],
  rectification: [
    'rätta(?:r|s)? (?:till )?(?:\\p{L}+ ){0,4}\\p{L}{0,10}(?:uppgift|adress|namn|fel|e-post|nummer)\\p{L}{0,6}',
    'rättelse(?:n)?(?! på faktura)',
    '(?:felaktiga?|felaktigt|inaktuella) (?:\\p{L}+ )?(?:person)?uppgift(?:er)?(?:na)?',
    '(?:korrigera|uppdatera) (?:\\p{L}+ ){0,3}(?:person)?uppgift(?:er)?(?:na)?',
    'rectif(?:y|ication)(?: of)?',
    'correct (?:my|the|this|these) (?:\\p{L}+ ){0,3}(?:data|details|address|information|name)',
    '(?:inaccurate|incorrect) (?:personal )?(?:data|details|information)',
  ],
  erasure: [
    'radera(?:r|s|de)? (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}uppgifter(?:na)?|konto(?:t)?|allt|mig)',
    'radering(?:en)?(?: av)?',
    'rätten att bli (?:bort)?glömd',
    'bli (?:bort)?glömd',
    'ta(?:r)? bort (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}uppgifter(?:na)?|konto(?:t)?|allt om mig|mig)',
    'erase (?:my|all|the|any) (?:\\p{L}+ ){0,2}(?:data|information|details|account|records)',
    '(?:right to )?erasure',
    'right to be forgotten',
    'delet(?:e|ion of) (?:my|all|the|any) (?:\\p{L}+ ){0,3}(?:data|information|details|account|records)',
  ],
  restriction: [
    'begränsa(?:r|s)? (?:\\p{L}+ ){0,2}(?:behandling|användning)(?:en)?',
    'begränsning (?:av|i) (?:\\p{L}+ )?(?:behandling|användning)(?:en)?',
    'behandlingen (?:\\p{L}+ )?begränsas',
    'restrict(?:ion of|ing)? (?:the |your )?(?:processing|use)',
    'processing (?:be|is|to be) restricted',
  ],
  portability: [
    'dataportabilitet(?:en)?',
    'maskinläsbart format',
    '(?:överföra?|flytta) (?:\\p{L}+ ){0,3}(?:person)?uppgifter (?:direkt )?till',
    'data portability',
    'machine[- ]readable (?:format|form|copy)',
    'transfer (?:my|all|the) (?:\\p{L}+ ){0,2}(?:data|information) to',
  ],
  objection: [
    'invänd(?:er|a)(?! (?:\\p{L}+ )?mot (?:\\p{L}+ ){0,2}(?:direkt|reklam))(?: (?:\\p{L}+ )?mot)?',
    'invändning(?:ar|en)?(?! mot (?:\\p{L}+ ){0,2}(?:direkt|reklam)) mot',
    'motsätter mig (?:\\p{L}+ ){0,3}(?:behandling|användning|personuppgift)\\p{L}{0,8}',
    'object to (?!(?:\\p{L}+ ){0,4}marketing)(?:\\p{L}+ ){0,3}(?:processing|use|profiling)',
    'right to object(?! to (?:\\p{L}+ ){0,2}marketing)',
  ],
  marketingObjection: [
    'direktmarknadsföring(?:en)?',
    'direktreklam(?:en)?',
    '(?:slippa|inte (?:längre )?(?:vill )?(?:ha|få|ta emot)) (?:\\p{L}+ ){0,3}(?:reklam|nyhetsbrev|utskick|erbjudanden|marknadsföring)(?:et)?',
    'sluta (?:att )?skicka (?:\\p{L}+ ){0,3}(?:reklam|nyhetsbrev|utskick|erbjudanden)',
    'spärra mig (?:för|mot|från) (?:\\p{L}+ )?(?:reklam|marknadsföring|utskick)',
    'direct marketing',
    'stop sending me (?:\\p{L}+ ){0,3}(?:newsletters?|marketing|advertis\\p{L}{1,6}|promotion\\p{L}{0,4}|emails?|e-mails?|offers)',
    '(?:no longer|not) (?:wish|want) to receive (?:\\p{L}+ ){0,3}(?:newsletters?|marketing|advertis\\p{L}{1,6}|promotion\\p{L}{0,4}|offers)',
    'opt(?:ing)? out of (?:\\p{L}+ ){0,3}(?:marketing|newsletters?|advertising)',
  ],
  automatedDecision: [
    'automatisera(?:t|de|d)? (?:\\p{L}+ )?beslut(?:en|et|sfattande)?',
    'automatiskt? (?:\\p{L}+ )?beslut',
    '(?:mänsklig|manuell) (?:om)?(?:prövning|granskning|bedömning)',
    'automated (?:\\p{L}+ ){0,2}decisions?(?:[- ]making)?',
    'solely (?:by )?automated',
    'human (?:review|intervention)',
  ],
  consentWithdrawal: [
    'återkalla(?:r|t)? (?:härmed )?(?:\\p{L}+ ){0,2}samtycke(?:n|t)?',
    '(?:tar|dra|drar|ta) (?:härmed )?tillbaka (?:\\p{L}+ ){0,2}samtycke(?:n|t)?',
    'withdraw (?:\\p{L}+ ){0,3}consent',
    'withdrawal of (?:\\p{L}+ )?consent',
    'revoke (?:\\p{L}+ )?consent',
  ],
};

/** The article of the GDPR that gives each right; marketing and withdrawal carry a paragraph, so come first. */
export const rightsArticles: readonly (readonly [Right, string])[] = [
  ['access', '15'],
  ['rectification', '16'],
  ['erasure', '17'],
  ['restriction', '18'],
  ['portability', '20'],
  ['objection', '21(?![.( ]{0,2}[23])'],
  ['marketingObjection', '21[.(]{1,2}[23]'],
  ['automatedDecision', '22'],
  ['consentWithdrawal', '7[.(]{1,2}3'],
];
