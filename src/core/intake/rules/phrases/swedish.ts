import type { RightsPhrases } from './model.ts';

/** How people ask for each right in Swedish. */
export const swedishPhrases: RightsPhrases = {
  access: [
    'registerutdrag\\p{L}{0,4}',
    'utdrag (?:ur|från) (?:ert|era|er|ditt) register',
    '(?:få|begär\\p{L}{0,3}|ha|ge mig|önskar|rätt(?:en)? till) (?:\\p{L}+ ){0,3}tillgång till (?:\\p{L}+ ){0,3}\\p{L}{0,8}uppgifter(?:na)?',
    'vilka (?:person)?uppgifter (?:\\p{L}+ ){0,3}(?:om mig|ni|du|har|behandlar|lagrar|sparar|finns)',
    'vad ni (?:har|sparar|lagrar) (?:\\p{L}+ )?om mig',
    'kopi(?:a|or) (?:av|på) (?:\\p{L}+ ){0,2}(?:person)?uppgifter(?:na)?',
    'allt (?:annat |det |som )?(?:som )?ni (?:har|vet|sparar|lagrar) (?:\\p{L}+ )?(?:om|på) mig',
    'få ut (?:\\p{L}+ ){0,3}(?:person)?uppgifter',
  ],
  rectification: [
    'rätta(?:r|s)? (?:till )?(?:\\p{L}+ ){0,4}\\p{L}{0,10}(?:uppgift|adress|namn|fel|e-post|nummer)\\p{L}{0,6}',
    'rättelse(?:n)?(?! (?:på|av|i|till) (?:\\p{L}+ )?(?:faktura|offert|order|beställning|protokoll|annons)\\p{L}{0,3})',
    '(?:felaktiga?|felaktigt|inaktuella) (?:\\p{L}+ )?(?:person)?uppgift(?:er)?(?:na)?',
    'fel(?:aktigt?)? (?:adress|namn|efternamn|förnamn|personnummer|telefonnummer|födelse\\p{L}{2,8}|e-postadress|uppgifter)',
    '(?:korrigera|uppdatera) (?:\\p{L}+ ){0,3}(?:person)?uppgift(?:er)?(?:na)?',
  ],
  erasure: [
    '(?<!inte )radera(?:r|s|de)? (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}uppgifter(?:na)?|konto(?:t)?|allt|mig)',
    'radering(?:en)?(?: av)?',
    'rätten att bli (?:bort)?glömd',
    'bli (?:bort)?glömd',
    'ta(?:r)? bort (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}uppgifter(?:na)?|konto(?:t)?|allt om mig|mig)',
  ],
  restriction: [
    'begränsa(?:r|s)? (?:\\p{L}+ ){0,2}(?:behandling|användning)(?:en)?',
    'begränsning (?:av|i) (?:\\p{L}+ )?(?:behandling|användning)(?:en)?',
    'behandling(?:en)? (?:\\p{L}+ ){0,4}begränsas',
  ],
  portability: [
    'dataportabilitet(?:en)?',
    'maskinläsbart format',
    '(?:överföra?|flytta) (?:\\p{L}+ ){0,3}(?:person)?uppgifter (?:direkt )?till',
  ],
  objection: [
    'invänd(?:er|a)(?! (?:\\p{L}+ )?mot (?:\\p{L}+ ){0,2}(?:direkt|reklam))(?: (?:\\p{L}+ )?mot)?',
    'invändning(?:ar|en)?(?! mot (?:\\p{L}+ ){0,2}(?:direkt|reklam)) mot',
    'motsätter mig (?:\\p{L}+ ){0,3}(?:behandling|användning|personuppgift)\\p{L}{0,8}',
  ],
  marketingObjection: [
    'direktmarknadsföring(?:en)?',
    'direktreklam(?:en)?',
    '(?:slippa|inte (?:längre )?(?:vill )?(?:ha|få|ta emot)) (?:\\p{L}+ ){0,3}(?:reklam|nyhetsbrev|utskick|erbjudanden|marknadsföring)(?:et)?',
    'sluta (?:att )?skicka (?:\\p{L}+ ){0,3}(?:reklam|nyhetsbrev|utskick|erbjudanden)',
    'spärra mig (?:för|mot|från) (?:\\p{L}+ )?(?:reklam|marknadsföring|utskick)',
  ],
  automatedDecision: [
    'automatisera(?:t|de|d)? (?:\\p{L}+ )?beslut(?:en|et|sfattande)?',
    'automatiskt? (?:\\p{L}+ )?beslut',
    '(?:mänsklig|manuell) (?:om)?(?:prövning|granskning|bedömning)',
  ],
  consentWithdrawal: [
    'återkalla(?:r|t)? (?:härmed )?(?:\\p{L}+ ){0,2}samtycke(?:n|t)?',
    '(?:tar|dra|drar|ta) (?:härmed )?tillbaka (?:\\p{L}+ ){0,2}samtycke(?:n|t)?',
  ],
};
