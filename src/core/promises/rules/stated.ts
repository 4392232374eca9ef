import { countryCode } from '../../kit/countries.ts';
import type { DataCategory, DataSource } from '../../processing/model.ts';

/** Words by which a policy, in Swedish or English, names each data category of Frist's list. */
const categoryWords: Readonly<Record<DataCategory, RegExp>> = {
  name: /\bnames?\b|\bnamn\b/iu,
  address: /(?<!ip[ -])(?<!e-?mail )\baddress(?:es)?\b|(?:^|\s)adress/iu,
  email: /e-?mail|e-?post/iu,
  phone: /\b(?:tele)?phone|telefon/iu,
  title: /\btitle|\btitel\b|befattning/iu,
  username: /user ?name|användarnamn/iu,
  photographs: /photo|fotografi|\bbild(?:er)?\b/iu,
  paymentData: /\bcards?\b|\bbank|kortnummer|betal/iu,
  volunteeredData: /voluntar|frivillig/iu,
  userContent: /user-generated|content that you publish|användargenerera|du själv publicera/iu,
  ipAddresses: /\bip[ -]?address?/iu,
};

/** Words by which a policy names each source of Frist's list. */
const sourceWords: Readonly<Record<DataSource, RegExp>> = {
  person: /you provide|you give|du lämnar|du ger oss/iu,
  websiteVisit:
    /visit our website|our website when|besöker vår webbplats|besök på (?:vår )?webbplats/iu,
  publicRegister: /public registers?|offentliga register/iu,
  hiringOfStaff: /hire one of our|hire our|anlitar/iu,
  courseRegistration: /courses?\b|seminar|\bkurs/iu,
  newsletterSignUp: /newsletter|nyhetsbrev/iu,
  survey: /survey|poll|enkät|undersökning/iu,
  contact: /contact us|kontaktar oss/iu,
  termsAccepted: /terms|villkor/iu,
};

/** Words by which a policy says from when a period counts, by the trigger of the retention rule. */
const triggerWords: Readonly<Record<string, RegExp>> = {
  relationshipEnds:
    /customer relationship|cease to be a customer|kundrelation|kund(?:förhållandet)? upphör/iu,
  financialYearEnd: /accounting|bookkeeping|bokföring|redovisning/iu,
  collected: /\bafter (?:it|they|the data) (?:was|were) collected|efter insamling/iu,
  lastContact: /last contact|senaste kontakt/iu,
  decision: /after (?:the|our) decision|efter beslut/iu,
  consentWithdrawn: /until you withdraw|tills du återkallar/iu,
  caseClosed: /(?:case|matter) (?:is|was|has been) closed|ärendet (?:är |har )?avslutat/iu,
};

/** Whether the policy says that data of the category are processed. */
export function statesCategory(policyText: string, category: DataCategory): boolean {
  return categoryWords[category].test(policyText);
}

/** Whether the policy says that data come from the source. */
export function statesSource(policyText: string, source: DataSource): boolean {
  return sourceWords[source].test(policyText);
}

/** Whether the policy says from when a period of this trigger counts; what is described in words must stand there. */
export function statesTrigger(policyText: string, trigger: string, words: string): boolean {
  const known = triggerWords[trigger];
  return known ? known.test(policyText) : saysWord(policyText, words);
}

/** Whether the policy names something in its own words, in any letter case. */
export function saysWord(policyText: string, word: string): boolean {
  return word !== '' && policyText.toLowerCase().includes(word.toLowerCase());
}

/** Whether the policy names a country, however it was written in the register. */
export function statesCountry(policyText: string, written: string): boolean {
  const code = countryCode(written);
  const names = code
    ? ['sv', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code))
    : [];
  return [written, ...names].some(
    (name) => name !== undefined && name.length > 2 && saysWord(policyText, name),
  );
}

/** Whether the policy says that suppliers or other companies are given data. */
export function statesSuppliers(policyText: string): boolean {
  return /suppliers?|other companies|leverantör|andra företag/iu.test(policyText);
}

/** Whether the policy says that data are disclosed where the law wants it. */
export function statesLaw(policyText: string): boolean {
  return /\bby law\b|\bthe law\b|\blaws\b|enligt lag|lagstadga/iu.test(policyText);
}
