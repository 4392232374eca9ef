import type { Bilingual, Language } from '../../kit/language.ts';
import {
  type DataCategory,
  type DataSource,
  dataCategories,
  type ProcessingDraft,
} from '../model.ts';

/** Said alike of most processing activities. */
export const noAutomatedDecisions = {
  sv: 'Inga beslut fattas enbart automatiserat, och ingen profilering sker.',
  en: 'No decisions are made by automated means alone, and there is no profiling.',
};

export const noTransfers = {
  sv: 'Uppgifterna förs inte över till något land utanför EU/EES.',
  en: 'The data are not transferred to any country outside the EU/EEA.',
};

/** Data categories with where they come from and why each is needed, in the policy's order (P1, P10). */
export function held(
  sources: readonly DataSource[],
  needed: { readonly [Category in DataCategory]?: string },
): NonNullable<ProcessingDraft['data']> {
  return dataCategories.flatMap((category) => {
    const necessity = needed[category];
    return necessity === undefined ? [] : [{ category, necessity, sources: [...sources] }];
  });
}

/** Roles with access, each with what it needs the data for (P12). */
export function roles(
  needs: Readonly<Record<string, string>>,
): NonNullable<ProcessingDraft['accessRoles']> {
  return Object.entries(needs).map(([role, why]) => ({ role, why }));
}

/** A usual processing activity: what can be said of it anywhere. What differs is left open, and is then a gap. */
export type RecordTemplate = {
  readonly code: string;
  readonly statement: NonNullable<ProcessingDraft['statement']> & { readonly title: Bilingual };
  readonly legalBases: NonNullable<ProcessingDraft['legalBases']>;
  readonly legalProvision?: Bilingual;
  readonly subjects: NonNullable<ProcessingDraft['subjects']>;
  readonly sources: readonly DataSource[];
  readonly needed: { readonly [Category in DataCategory]?: Bilingual };
  readonly access: readonly { readonly role: Bilingual; readonly why: Bilingual }[];
  readonly directMarketing?: true;
  readonly systems?: readonly string[];
  readonly location?: Bilingual;
  readonly security?: Bilingual;
};

/** The record as a draft; what has one language only stands in the one given. */
export function draftOf(template: RecordTemplate, language: Language): ProcessingDraft {
  const { statement, legalBases, subjects, legalProvision, location, security } = template;
  const needed = Object.entries(template.needed).map(([category, why]) => [
    category,
    why[language],
  ]);
  return {
    state: 'draft',
    statement,
    legalBases,
    subjects,
    legalProvision: legalProvision?.[language] ?? '',
    data: held(template.sources, Object.fromEntries(needed)),
    accessRoles: template.access.map(({ role, why }) => ({
      role: role[language],
      why: why[language],
    })),
    directMarketing: template.directMarketing ?? false,
    systems: [...(template.systems ?? [])],
    location: location?.[language] ?? '',
    securityInWords: security?.[language] ?? '',
  };
}
