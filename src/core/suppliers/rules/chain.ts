import { isThirdCountry } from '../../kit/countries.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Finding, FindingCode, StandingLevel, SubProcessor } from '../model.ts';
import { isCovered, type Judged } from './facts.ts';
import { listed } from './fulfilled.ts';
import { awaitsAnswer } from './settled.ts';

/** What is wrong with the processor's own processors (Art 28(2), (4), 44). */
export function chainFindings(facts: Judged): readonly Finding[] {
  const { supplier, on } = facts;
  const { role, authorisation, subProcessors } = supplier;
  if (role !== 'processor' || subProcessors.length === 0) return [];
  const isAuthorised = ({ approvedOn }: SubProcessor) =>
    approvedOn !== undefined && approvedOn <= on;
  const isOpen = (one: SubProcessor) =>
    authorisation === 'general' && awaitsAnswer(one) && (one.objectBy ?? on) >= on;
  const isObjected = (one: SubProcessor) =>
    authorisation === 'general' && one.objectedOn !== undefined && !isAuthorised(one);
  return [
    ...(authorisation === undefined ? [noAuthorisation] : []),
    ...about(
      subProcessors.filter((one) => authorisation === 'specific' && !isAuthorised(one)),
      notAuthorised,
    ),
    ...about(subProcessors.filter(isOpen), objectionOpen, withObjectBy),
    ...about(subProcessors.filter(isObjected), objectedTo),
    ...about(
      subProcessors.filter(({ flowDown }) => !flowDown),
      noFlowDown,
    ),
    ...about(
      subProcessors.filter(({ country }) => isThirdCountry(country) && !isCovered(country, facts)),
      thirdCountry,
      withCountry,
    ),
  ];
}

type Said = {
  readonly level: StandingLevel;
  readonly code: FindingCode;
  readonly article: string;
  /** Before the names. */
  readonly lead: Bilingual;
};

function about(
  concerned: readonly SubProcessor[],
  { level, code, article, lead }: Said,
  name: (subProcessor: SubProcessor) => Bilingual = ({ name: sv }) => ({ sv, en: sv }),
): readonly Finding[] {
  if (concerned.length === 0) return [];
  const names = listed(concerned.map(name));
  return [
    {
      level,
      code,
      article,
      text: { sv: `${lead.sv}: ${names.sv}`, en: `${lead.en}: ${names.en}` },
    },
  ];
}

function withCountry({ name, country }: SubProcessor): Bilingual {
  return { sv: `${name} (${country})`, en: `${name} (${country})` };
}

function withObjectBy({ name, objectBy }: SubProcessor): Bilingual {
  if (!objectBy) return { sv: name, en: name };
  return {
    sv: `${name} (invänd senast den ${longDate(objectBy, 'sv')})`,
    en: `${name} (object by ${longDate(objectBy, 'en')})`,
  };
}

const noAuthorisation: Finding = {
  level: 'red',
  code: 'noAuthorisation',
  article: 'Art 28(2)',
  text: {
    sv: 'biträdet anlitar underbiträden utan tillstånd',
    en: 'the processor engages sub-processors without authorisation',
  },
};

const notAuthorised: Said = {
  level: 'red',
  code: 'notAuthorised',
  article: 'Art 28(2)',
  lead: { sv: 'underbiträden utan godkännande', en: 'sub-processors without approval' },
};

const objectionOpen: Said = {
  level: 'amber',
  code: 'objectionOpen',
  article: 'Art 28(2)',
  lead: {
    sv: 'aviserade underbiträden som ingen har tagit ställning till',
    en: 'announced sub-processors that nobody has answered',
  },
};

const objectedTo: Said = {
  level: 'amber',
  code: 'objectedTo',
  article: 'Art 28(2)',
  lead: {
    sv: 'underbiträden som ni har invänt mot',
    en: 'sub-processors to which you have objected',
  },
};

const noFlowDown: Said = {
  level: 'amber',
  code: 'noFlowDown',
  article: 'Art 28(4)',
  lead: {
    sv: 'underbiträden som inte är visat bundna av samma skyldigheter',
    en: 'sub-processors not shown to be bound by the same obligations',
  },
};

const thirdCountry: Said = {
  level: 'red',
  code: 'subProcessorThirdCountry',
  article: 'Art 28(3)(a), 44',
  lead: {
    sv: 'underbiträden utanför EES, utan att registret visar vad överföringen stöder sig på',
    en: 'sub-processors outside the EEA, and the register does not show what the transfer rests on',
  },
};
