import type { PromiseDraft } from './model.ts';

/** What the sample organisation's policy promises of sharing, keeping and rights, P15 to P30. */
export const promisesOfKeeping: readonly PromiseDraft[] = [
  {
    code: 'P15',
    check: 'disclosures',
    sentence:
      'Our policy is not to disclose your personal data to third parties unless you have consented to it or it is necessary for the performance of our obligations under the contract or by law.',
    meaning: {
      sv: 'Inget lämnas ut utan samtycke, avtal eller lag.',
      en: 'Nothing is disclosed without consent, contract or law.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P16',
    check: 'secrecy',
    sentence:
      'Where we do share personal data with third parties, we will establish confidentiality agreements and ensure that personal data is processed in a secure manner.',
    meaning: {
      sv: 'Tredje part är bunden av sekretessavtal.',
      en: 'Third parties are bound by confidentiality agreements.',
    },
    owner: 'Inköpschefen',
  },
  {
    code: 'P17',
    check: 'suppliersBound',
    sentence:
      'The suppliers with whom WeSafe works have similar obligations regarding the processing of personal data as the obligations we have towards you as a customer.',
    meaning: {
      sv: 'Leverantörerna har samma skyldigheter som vi.',
      en: 'Suppliers are bound as we are.',
    },
    owner: 'Inköpschefen',
  },
  {
    code: 'P18',
    check: 'transfers',
    sentence:
      'We do not transfer personal data in cases other than those explicitly stated in this policy.',
    meaning: {
      sv: 'Inga andra överföringar än de som policyn nämner.',
      en: 'No transfers other than those that the policy states.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P19',
    check: 'retention',
    sentence:
      'When the customer relationship ends, some data is deleted, some is anonymised and some is erased. This is done within a reasonable time after you cease to be a customer of WeSafe unless current legislation says otherwise.',
    meaning: {
      sv: 'Uppgifter om kunder försvinner inom rimlig tid efter att kundrelationen har upphört.',
      en: 'Customer data go within a reasonable time after the customer relationship has ended.',
    },
    owner: 'Chefen för kundtjänst',
  },
  {
    code: 'P20',
    check: 'retentionBasis',
    sentence:
      'The length of time your personal data is retained depends on the purpose for which it was collected and the legal basis for processing your personal data.',
    meaning: {
      sv: 'Lagringstiden bestäms av ändamål och rättslig grund.',
      en: 'The period depends on purpose and legal basis.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P21',
    check: 'bookkeeping',
    sentence:
      'Personal data collected for billing purposes will be retained for as long as necessary for accounting purposes.',
    meaning: {
      sv: 'Fakturauppgifter sparas så länge bokföringslagen kräver.',
      en: 'Billing data are kept as long as accounting law requires.',
    },
    owner: 'Ekonomichefen',
  },
  {
    code: 'P22',
    check: 'longerRetention',
    sentence:
      'Personal data may also be retained if there is a balance of interests that says it is necessary and based on other economic or security reasons. In these cases, storage will be limited and managed using the access controls set out in this policy.',
    meaning: {
      sv: 'Längre lagring bara efter en intresseavvägning, begränsad och med åtkomstkontroll.',
      en: 'Longer retention only after a balance of interests, limited and access-controlled.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P23',
    check: 'extracts',
    sentence:
      'You have the right to request an extract from our records of what personal data we process.',
    meaning: { sv: 'Rätt till registerutdrag.', en: 'The right to an extract from our records.' },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P24',
    check: 'rectification',
    sentence:
      'You also have the right to have your personal data corrected if you believe it is inaccurate or misleading in any way',
    meaning: { sv: 'Rätt till rättelse.', en: 'The right to correction.' },
    owner: 'Chefen för kundtjänst',
  },
  {
    code: 'P25',
    check: 'restriction',
    sentence:
      'you have the right to restrict the processing of your personal data until we amend it.',
    meaning: {
      sv: 'Behandlingen begränsas tills uppgiften är rättad.',
      en: 'Processing is restricted until the data are corrected.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P26',
    check: 'erasure',
    sentence:
      'You have the "right to be forgotten" but erasure of personal data cannot take place if it is contrary to current legislation or if it is based on a balance of interests.',
    meaning: {
      sv: 'Rätt till radering, utom där lag eller en intresseavvägning hindrar.',
      en: 'The right to erasure, except contrary to law or to a balance of interests.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P27',
    check: 'objection',
    sentence:
      'You have the right to object to the processing if you believe that the balance of interests is wrong or that there are no legitimate grounds for the processing.',
    meaning: {
      sv: 'Rätt att invända mot en felaktig intresseavvägning.',
      en: 'The right to object to a wrong balance of interests.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P28',
    check: 'complaint',
    sentence:
      'You also have the right to withdraw your consent or lodge a complaint regarding the processing with the Data Protection Authority.',
    meaning: {
      sv: 'Rätt att återkalla samtycke och att klaga hos tillsynsmyndigheten.',
      en: 'The right to withdraw consent and to complain to the authority.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P29',
    check: 'controller',
    sentence:
      'Wesafe IT is a data controller, which means that we are responsible for how your personal data is processed and that your rights are safeguarded.',
    meaning: {
      sv: 'Wesafe IT är personuppgiftsansvarig och svarar för behandlingen.',
      en: 'Wesafe IT is the controller and answers for the processing.',
    },
    owner: 'Verkställande direktören',
  },
  {
    code: 'P30',
    check: 'contact',
    sentence:
      'If you have any questions about the processing of your personal data or questions about this policy, please contact us through dataskydd@wesafe.se or via the contact details on our website www.wesafe.se',
    meaning: {
      sv: 'Frågor besvaras på dataskydd@wesafe.se.',
      en: 'Questions are answered at dataskydd@wesafe.se.',
    },
    owner: 'Dataskyddsombudet',
  },
];
