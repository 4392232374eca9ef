import type { RightsPhrases } from './model.ts';

const advertising =
  '(?:[\\p{L}-]+ ){0,9}(?:\\p{L}{0,8}werbung|werbe\\p{L}{1,12}|direktmarketing|newsletter\\p{L}?)';

/** How people ask for each right in German, with umlauts or written out (‘Loeschung’). */
export const germanPhrases: RightsPhrases = {
  access: [
    'auskunfts(?:ersuchen|antrag|anspruch|recht|begehren)(?:s)?',
    '(?:daten|selbst)auskunft',
    'auskunft (?:\\p{L}+ ){0,3}(?:über|ueber|zu) (?:\\p{L}+ ){0,4}(?:\\p{L}{0,12}daten|mich|meiner person)',
    'welche (?:personenbezogenen )?(?:daten|informationen|angaben) (?:\\p{L}+ ){0,4}(?:über mich|ueber mich|von mir|zu mir|zu meiner person)',
    'kopie (?:\\p{L}+ ){0,2}(?:meiner|aller|der) (?:\\p{L}+ ){0,3}daten',
    'was sie (?:\\p{L}+ ){0,3}(?:über|ueber) mich (?:gespeichert|wissen|haben|speichern)',
    '(?:daten|informationen),? die sie (?:\\p{L}+ ){0,3}(?:über|ueber|von) mich?r? (?:gespeichert|haben|speichern|verarbeiten)',
  ],
  rectification: [
    'berichtigung',
    'berichtigen',
    '(?:korrigieren|ändern|aendern) sie (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}daten|adresse|anschrift|namen?|angaben)',
    '(?:falsche|unrichtige|unzutreffende|fehlerhafte)[nrs]? (?:\\p{L}+ )?(?:daten|angaben|adresse|anschrift)',
    '(?:falsch|fehlerhaft) (?:eingetragen|geschrieben|gespeichert|erfasst|hinterlegt)',
    'korrigieren sie (?:bitte )?(?:das|dies|es|diese)',
  ],
  erasure: [
    'l(?:ö|oe)sch(?:en|t) sie (?:\\p{L}+ ){0,4}(?:\\p{L}{0,10}daten|\\p{L}{0,10}konto|alles)',
    '(?:\\p{L}{0,10}daten|\\p{L}{0,10}konto) (?:(?!nicht )[\\p{L},]+ ){0,5}(?:zu |ge)?l(?:ö|oe)sch(?:en|t)',
    '\\p{L}{0,6}l(?:ö|oe)schung(?:santrag)?',
    'recht auf vergessenwerden',
    'entfern(?:en|t) sie (?:mich|(?:\\p{L}+ ){0,3}daten)(?! (?:\\p{L}+ ){0,3}(?:verteiler|newsletter))',
    '(?:vernichten|löschen) sie (?:\\p{L}+ ){0,4}(?:unterlagen|daten|alles)',
  ],
  restriction: [
    'einschr(?:ä|ae)nkung (?:\\p{L}+ ){0,2}(?:\\p{L}{0,5}verarbeitung|nutzung)',
    'verarbeitung (?:\\p{L}+ ){0,4}(?:einschr(?:ä|ae)nken|einzuschr(?:ä|ae)nken|eingeschr(?:ä|ae)nkt)',
    'schr(?:ä|ae)nken sie (?:\\p{L}+ ){0,3}verarbeitung',
    '(?:sperren sie|sperrung) (?:\\p{L}+ ){0,3}daten',
  ],
  portability: [
    'daten(?:übertragbarkeit|uebertragbarkeit|portabilit(?:ä|ae)t)',
    'maschinenlesbare(?:n|m|r|s)? (?:format|form)',
    '(?:übertragen|uebertragen|übermitteln) sie (?:\\p{L}+ ){0,3}daten (?:\\p{L}+ )?(?:an|zu)',
  ],
  objection: [
    `widerspruch (?:\\p{L}+ )?gegen (?!${advertising})(?:[\\p{L}-]+ ){0,3}\\p{L}{0,12}(?:verarbeitung|nutzung|profiling|speicherung)`,
    `widerspreche (?:ich )?(?!${advertising})(?:[\\p{L}-]+ ){0,4}\\p{L}{0,12}(?:verarbeitung|nutzung|profiling|speicherung)`,
    'widerspruchsrecht(?! gegen (?:\\p{L}+ )?werbung)',
  ],
  marketingObjection: [
    'direkt(?:werbung|marketing)',
    'werbe(?:widerspruch|zwecken?|post|e?-?mails?|sendungen|anrufe|briefe)',
    'keine(?:n|rlei)? (?:\\p{L}+ ){0,2}(?:werbung|newsletter)',
    'newsletter (?:\\p{L}+ ){0,2}(?:abbestellen|abmelden|kündigen)',
    '(?:widerspreche|widerspruch) (?:\\p{L}+ ){0,6}(?:werbung|newsletters?)',
    '(?:aus|von) (?:ihrem|dem|ihrer) (?:\\p{L}{0,10}verteiler|mailingliste)',
    'keine (?:weiteren |mehr )?(?:werbe|angebote|werbeanrufe|rundmails)\\p{L}{0,10}',
  ],
  automatedDecision: [
    'automatisierte(?:n|r)? (?:\\p{L}+ ){0,2}(?:einzel)?(?:entscheidung(?:en|sfindung)?|ablehnung)',
    'automatisch (?:\\p{L}+ ){0,2}(?:entschieden|abgelehnt)',
    'menschliche(?:n|r|s)? (?:über|ueber)?(?:prüfung|pruefung|eingreifen|entscheidung)',
    'eingreifens? einer person',
    '(?:mensch|mitarbeiter|sachbearbeiter) (?:\\p{L}+ ){0,4}(?:überprüft|prüft|ansieht|entscheidet|anschaut)',
  ],
  consentWithdrawal: [
    'widerruf(?:e|en)? (?:\\p{L}+ ){0,5}(?:einwilligung|zustimmung)(?:en)?',
    '(?:einwilligung|zustimmung)(?:en)? (?:[\\p{L},]+ ){0,5}(?:widerrufen|widerrufe|zurückziehen|zurückzuziehen|zurück)',
    'nehme (?:\\p{L}+ ){0,4}(?:einwilligung|zustimmung) (?:\\p{L}+ ){0,2}zurück',
  ],
};
