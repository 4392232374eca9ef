import type { Bilingual } from '../../kit/language.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** What was lost (Art 4(12); EDPB Guidelines 9/2022). */
export const breachKindNames = {
  confidentiality: {
    sv: 'Konfidentialitet: någon obehörig fick uppgifterna',
    en: 'Confidentiality: somebody unauthorised got the data',
  },
  integrity: { sv: 'Riktighet: uppgifterna ändrades', en: 'Integrity: the data were altered' },
  availability: {
    sv: 'Tillgänglighet: uppgifterna gick förlorade eller blev oåtkomliga',
    en: 'Availability: the data were lost or out of reach',
  },
} as const satisfies Names;

/** The kind of event, as the authority's form asks for the closest one. */
export const breachTypeNames = {
  misdirected: { sv: 'Felskickat brev eller meddelande', en: 'Misdirected letter or message' },
  published: { sv: 'Publicerat av misstag', en: 'Published by mistake' },
  access: { sv: 'Obehörig åtkomst', en: 'Unauthorised access' },
  attack: { sv: 'Angrepp eller skadlig kod', en: 'Attack or malicious code' },
  theft: { sv: 'Stöld', en: 'Theft' },
  loss: { sv: 'Förlorad utrustning eller handling', en: 'Lost equipment or paper' },
  destruction: { sv: 'Förstörda uppgifter', en: 'Destroyed data' },
  alteration: { sv: 'Ändrade uppgifter', en: 'Altered data' },
  outage: { sv: 'Driftstopp', en: 'Outage' },
  other: { sv: 'Annan', en: 'Other' },
} as const satisfies Names;

/** The risk to people's rights and freedoms, by which Art 33(1) and 34(1) decide. */
export const riskNames = {
  unlikely: { sv: 'Risk är osannolik', en: 'Unlikely to result in a risk' },
  risk: { sv: 'Risk', en: 'Risk' },
  high: { sv: 'Hög risk', en: 'High risk' },
} as const satisfies Names;

/** How grave the consequences may become for the persons. */
export const severityNames = {
  negligible: { sv: 'Försumbar', en: 'Negligible' },
  limited: { sv: 'Begränsad', en: 'Limited' },
  significant: { sv: 'Betydande', en: 'Significant' },
  maximum: { sv: 'Mycket allvarlig', en: 'Very serious' },
} as const satisfies Names;

export const decisionNames = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
} as const satisfies Names;

/** When persons need not be told although the risk is high (Art 34(3)). */
export const tellExceptionNames = {
  a: {
    sv: 'Uppgifterna var oläsliga för obehöriga, till exempel krypterade (artikel 34.3 a)',
    en: 'The data were unintelligible to others, such as encrypted (Article 34(3)(a))',
  },
  b: {
    sv: 'Åtgärder efteråt gör att den höga risken sannolikt inte längre uppstår (artikel 34.3 b)',
    en: 'Measures taken since ensure that the high risk is no longer likely (Article 34(3)(b))',
  },
  c: {
    sv: 'Det skulle kräva oproportionerliga insatser: allmänheten informeras i stället (artikel 34.3 c)',
    en: 'It would involve disproportionate effort: a public communication is made instead (Article 34(3)(c))',
  },
} as const satisfies Names;
