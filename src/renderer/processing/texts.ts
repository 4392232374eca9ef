import { defineTexts } from '../texts/catalogue.ts';

export const processingTexts = defineTexts(
  {
    balancing: 'Intresseavvägning',
    balancingLead:
      'En invändning öppnar avvägningen på nytt. Utfallet och skälen står kvar här (artikel 21.1).',
    reopened: (reference: string, day: string) => `Öppnad ${day} av ${reference}`,
    open: 'Pågår',
    outcomes: {
      interestsPrevail: 'Vårt intresse väger tyngre',
      personPrevails: 'Personens intressen väger tyngre',
    },
    conclude: 'Avsluta avvägningen',
    concludeLead: 'Skriv hur intressena vägdes och vad som avgjorde.',
    outcome: 'Utfall',
    reasons: 'Skäl',
    concluded: 'Avvägningen är avslutad',
    templates: 'Börja från en mall',
    templatesLead:
      'Vanliga behandlingar att utgå från. Det som skiljer sig mellan organisationer är lämnat öppet.',
    take: 'Lägg till som utkast',
    taken: 'Utkastet är tillagt: fyll i det som saknas',
  },
  {
    balancing: 'Balancing test',
    balancingLead:
      'An objection reopens the test. Its outcome and the reasons stay here (Article 21(1)).',
    reopened: (reference: string, day: string) => `Reopened ${day} by ${reference}`,
    open: 'Open',
    outcomes: {
      interestsPrevail: 'Our interest prevails',
      personPrevails: 'The person prevails',
    },
    conclude: 'Conclude the test',
    concludeLead: 'Say how the interests were weighed and what was decisive.',
    outcome: 'Outcome',
    reasons: 'Reasons',
    concluded: 'The test is concluded',
    templates: 'Begin from a template',
    templatesLead:
      'Usual processing activities to begin from. What differs between organisations is left open.',
    take: 'Add as a draft',
    taken: 'The draft is added: fill in what is missing',
  },
);
