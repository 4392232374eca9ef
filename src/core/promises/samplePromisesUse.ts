import type { PromiseDraft } from './model.ts';

/** What the sample organisation's policy promises of how data are used and come in, P1 to P14. */
export const promisesOfUse: readonly PromiseDraft[] = [
  {
    code: 'P1',
    check: 'minimisation',
    sentence:
      'Our policy is to process no more personal data than is necessary for the purposes, and we always aim to use the least privacy-sensitive data.',
    meaning: {
      sv: 'Bara det som behövs, och de minst känsliga uppgifterna.',
      en: 'Only what is needed, and the least intrusive data.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P2',
    check: 'legalBasis',
    sentence: 'We only process personal data when we have a legal basis.',
    meaning: { sv: 'Bara med en rättslig grund.', en: 'Only with a legal basis.' },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P3',
    check: 'marketing',
    sentence:
      'We may also need your personal data to comply with laws and perform customer and market analysis.',
    meaning: {
      sv: 'Marknadsföring, uppföljning och analys är egna behandlingar.',
      en: 'Marketing, follow-up and analysis are records of their own.',
    },
    owner: 'Marknadschefen',
  },
  {
    code: 'P4',
    check: 'contactDetails',
    sentence:
      'When you contact us through any of the communication channels we use, the contact details you provide are used to manage your case, manage further contact with you and to improve our service in case of recurring contact.',
    meaning: {
      sv: 'Kontaktuppgifterna används för ärendet och återkommande kontakt.',
      en: 'Contact details are used for the case and for recurring contact.',
    },
    owner: 'Chefen för kundtjänst',
  },
  {
    code: 'P5',
    check: 'marketingObjection',
    sentence:
      'You have the right to object to our use of personal data for direct marketing purposes.',
    meaning: {
      sv: 'Den som säger nej till direktmarknadsföring slipper den, och får veta det från början.',
      en: 'Whoever objects to direct marketing is spared it, and is told so from the start.',
    },
    owner: 'Marknadschefen',
  },
  {
    code: 'P6',
    check: 'cookies',
    sentence: 'By visiting our website, you consent to cookies for the processing of your data.',
    meaning: {
      sv: 'Kakor sätts efter samtycke; ett besök är inte ett samtycke.',
      en: 'Cookies are placed on consent; a visit is not consent.',
    },
    owner: 'Webbansvarig',
  },
  {
    code: 'P7',
    check: 'categories',
    sentence: 'The following are examples of the personal data we process:',
    meaning: {
      sv: 'De elva uppgiftskategorierna, från namn till IP-adress.',
      en: 'The eleven data categories, from name to IP address.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P8',
    check: 'bundledConsent',
    sentence:
      'Where possible, we try to obtain your consent before we start processing your personal data. You consent to processing by accepting our general terms and conditions?',
    meaning: {
      sv: 'Samtycke inhämtas, men genom de allmänna villkoren.',
      en: 'Consent is obtained, but through the general terms.',
    },
    owner: 'Juristen',
  },
  {
    code: 'P9',
    check: 'withdrawal',
    sentence:
      'You have the right to withdraw your consent at any time. We will then no longer process your personal data or obtain new ones, provided that it is not necessary for the performance of our obligations under the contract or by law.',
    meaning: {
      sv: 'Samtycket kan återkallas när som helst, och då upphör behandlingen.',
      en: 'Consent can be withdrawn at any time, and the processing then stops.',
    },
    owner: 'Marknadschefen',
  },
  {
    code: 'P10',
    check: 'sources',
    sentence: 'We may also access your personal data in the following ways:',
    meaning: {
      sv: 'De källor som uppgifterna kommer från, från personen själv till offentliga register.',
      en: 'The sources of the data, from the person to public registers.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P11',
    check: 'notices',
    sentence:
      'When we collect your personal data for the first time, we will inform you about how we obtained the personal data, what we will use it for, what your rights are under data protection legislation and how you can exercise them.',
    meaning: {
      sv: 'Information ges första gången uppgifter samlas in.',
      en: 'Information is given when data are first collected.',
    },
    owner: 'Dataskyddsombudet',
  },
  {
    code: 'P12',
    check: 'access',
    sentence:
      'The starting point is that only employees and other people within the organisation who need the personal data to perform their job functions should have access to it.',
    meaning: {
      sv: 'Bara den som behöver uppgifterna i sitt arbete har åtkomst.',
      en: 'Only those who need the data for their work have access.',
    },
    owner: 'It-chefen',
  },
  {
    code: 'P13',
    check: 'sensitive',
    sentence:
      'In the case of sensitive personal data, we have put in place specific access controls, which provide a higher level of protection for your personal data.',
    meaning: {
      sv: 'Känsliga uppgifter har ett särskilt skydd.',
      en: 'Sensitive data have special controls.',
    },
    owner: 'It-chefen',
  },
  {
    code: 'P14',
    check: 'securityPolicies',
    sentence:
      'We have several IT security policies in place to ensure that your personal data is processed securely.',
    meaning: {
      sv: 'Säkerhetspolicyer finns och följs.',
      en: 'Security policies exist and are followed.',
    },
    owner: 'It-chefen',
  },
];
