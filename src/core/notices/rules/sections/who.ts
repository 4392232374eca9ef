import { enumeration } from '../../../kit/dateTexts.ts';
import type { Organisation } from '../../../settings/model.ts';
import type { NoticeFacts } from '../facts.ts';
import { ofRecord, type Section, type Writer } from '../writer.ts';

const words = {
  sv: {
    controller: 'Vem som ansvarar för dina uppgifter',
    is: (name: string) => `${name} är personuppgiftsansvarig för uppgifterna.`,
    reach: (ways: string) => `Du når oss så här: ${ways}.`,
    joint: (record: string, names: string) =>
      `För ”${record}” delar vi ansvaret med ${names}. Du kan vända dig till vem som helst av oss och får på begäran veta det väsentliga i vår överenskommelse (artikel 26).`,
    officer: 'Vårt dataskyddsombud',
    ask: (ways: string) =>
      `Dataskyddsombudet svarar på frågor om dina uppgifter och tar emot din begäran: ${ways}.`,
    phone: 'telefon',
    number: 'organisationsnummer',
  },
  en: {
    controller: 'Who is responsible for your data',
    is: (name: string) => `${name} is the controller of the data.`,
    reach: (ways: string) => `You reach us here: ${ways}.`,
    joint: (record: string, names: string) =>
      `For ‘${record}’ we share the responsibility with ${names}. You may turn to any of us, and on request we tell you the essence of our arrangement (Article 26).`,
    officer: 'Our data protection officer',
    ask: (ways: string) =>
      `The data protection officer answers questions about your data and receives your requests: ${ways}.`,
    phone: 'telephone',
    number: 'organisation number',
  },
} as const;

/** Who is responsible (Art 13(1)(a), 14(1)(a)), with those who share the responsibility (Art 26). */
export function controllerSection(writer: Writer, { organisation, records }: NoticeFacts): Section {
  const { language, want } = writer;
  const text = words[language];
  const name = want(organisation.name, {
    matter: 'controller',
    field: 'organisation.name',
    sv: 'organisationens namn',
    en: 'the name of the organisation',
  });
  const { organisationNumber, addressLines, website } = organisation;
  const number = organisationNumber === '' ? '' : `${text.number} ${organisationNumber}`;
  const ways = want([addressLines.join(', '), website].filter((way) => way !== '').join(', '), {
    matter: 'controller',
    field: 'organisation.addressLines',
    sv: 'organisationens kontaktuppgifter',
    en: 'the contact details of the organisation',
  });
  const who = number === '' ? name : `${name} (${number})`;
  const shared = records
    .filter(({ content }) => content.role === 'joint')
    .map((record) => {
      const names = record.content.controllers.map((controller) => controller.name);
      const others = want(enumeration(names, language), {
        matter: 'controller',
        field: 'controllers',
        ...ofRecord(record, {
          sv: 'de gemensamt ansvariga',
          en: 'the joint controllers',
        }),
      });
      return { kind: 'text', text: text.joint(writer.nameOf(record), others) } as const;
    });
  return {
    heading: text.controller,
    blocks: [{ kind: 'text', text: `${text.is(who)} ${text.reach(ways)}` }, ...shared],
  };
}

/** How the data protection officer is reached (Art 13(1)(b), 14(1)(b)). */
export function officerSection(writer: Writer, { organisation }: NoticeFacts): Section {
  const text = words[writer.language];
  const ways = writer.want(waysToOfficer(organisation, text.phone), {
    matter: 'officer',
    field: 'organisation.officerEmail',
    sv: 'dataskyddsombudets kontaktuppgifter',
    en: 'the contact details of the data protection officer',
  });
  return { heading: text.officer, blocks: [{ kind: 'text', text: text.ask(ways) }] };
}

/** Where requests and objections go, in running text; a hole is already noted in the officer's own section. */
export function contactOf({ language }: Writer, organisation: Organisation): string {
  const { name } = organisation;
  return waysToOfficer(organisation, words[language].phone) || name;
}

function waysToOfficer({ officerEmail, officerPhone }: Organisation, phone: string): string {
  return [officerEmail, officerPhone === '' ? '' : `${phone} ${officerPhone}`]
    .filter((way) => way !== '')
    .join(', ');
}
