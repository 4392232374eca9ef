import type { RightsPhrases } from './model.ts';

/** Words between, with elided articles (‘l’ensemble’). */
const some = (most: number) => `(?:[\\p{L}'’-]+ ){0,${most}}`;
const advertising = `${some(9)}(?:\\p{L}{0,2}['’]?prospection|publicit\\p{L}{1,6}|marketing|newsletters?|démarchage)`;

/** How people ask for each right in French. */
export const frenchPhrases: RightsPhrases = {
  access: [
    "(?:droit|demande) d['’]accès",
    `(?:accéder|accès) (?:à|aux) ${some(4)}(?:données|informations)`,
    `copie (?:de|des) ${some(5)}(?:données|informations)`,
    `quelles (?:sont les )?(?:données|informations) ${some(5)}(?:sur moi|me concernant|à mon sujet)`,
    `(?:données|informations) ${some(2)}que vous (?:détenez|avez|conservez|traitez)`,
    `tout ce que vous (?:avez|détenez|savez|conservez) ${some(2)}(?:sur|à propos de) moi`,
    `me communiquer ${some(4)}(?:données|informations)`,
  ],
  rectification: [
    `rectifi(?:er|cation|ez)(?: ${some(4)}(?:données|adresse|nom|coordonnées|informations))?`,
    `corrig(?:er|ez) ${some(4)}(?:données|adresse|nom|coordonnées|informations)`,
    `(?:données|informations|coordonnées) ${some(3)}(?:inexactes|erronées|incorrectes)`,
    `(?:modifier|mettre à jour) (?:mon|mes|ma|les) ${some(2)}(?:données|adresse|nom|coordonnées|informations)`,
    'mal orthographi\\p{L}{1,3}',
    `(?:adresse|nom|prénom|numéro|date de naissance) ${some(2)}(?:est |sont )?(?:erronée?|fausse|faux|incorrecte?)s?`,
  ],
  erasure: [
    "droit à l['’](?:effacement|oubli)",
    `effac(?:er|ez) ${some(4)}(?:données|informations|compte)`,
    `effacement ${some(5)}(?:données|informations|compte)`,
    `supprim(?:er|ez|iez) ${some(4)}(?:données|informations|compte)`,
    `suppression ${some(5)}(?:données|informations|compte)`,
    `effac(?:er|ez) ${some(3)}coordonnées`,
    `(?:retirer|retirez|enlever|enlevez) ${some(3)}(?:données|coordonnées|nom) de (?:votre|vos)`,
  ],
  restriction: [
    `limit(?:ation|er|ez) ${some(3)}traitement`,
    `traitement ${some(5)}limité`,
    `geler ${some(3)}(?:données|traitement)`,
  ],
  portability: [
    'portabilité',
    'lisible par (?:une )?machine',
    `(?:transférer|transmettre) ${some(3)}données ${some(3)}(?:à un autre|vers|directement)`,
  ],
  objection: [
    `m['’]oppose ${some(1)}(?!${advertising})(?:à|au|aux) ${some(3)}(?:traitement|utilisation|profilage|données)`,
    `m['’]opposer (?!${advertising})(?:à|au|aux) ${some(3)}(?:traitement|utilisation|profilage)`,
    `droit d['’]opposition(?! ${advertising})`,
  ],
  marketingObjection: [
    'prospection(?: commerciale)?',
    'marketing direct',
    'démarchage',
    `(?:ne (?:\\p{L}+ )?(?:plus|pas)|plus|cess(?:er|ez) de) ${some(6)}(?:publicités?|newsletters?|lettres? d['’]information|offres|courriers publicitaires|e-mails? (?:publicitaires|commerciaux))`,
    '(?:désinscri|désabonn)\\p{L}{1,8}',
    `(?:retirer|retirez|enlever|enlevez)(?:-moi)? de ${some(3)}liste`,
  ],
  automatedDecision: [
    `décisions? ${some(5)}automatisée?s?`,
    'intervention humaine',
    `réexamen ${some(4)}(?:humain|une personne)`,
    `(?:qu['’]une? |par une? )(?:humain|personne|conseiller) ${some(2)}(?:réexamine|examine|vérifie|étudie|revoie)`,
  ],
  consentWithdrawal: [
    `retir(?:e|er|ons) ${some(4)}consentement`,
    `retrait ${some(3)}consentement`,
    `(?:révoque|révoquer) ${some(3)}consentement`,
  ],
};
