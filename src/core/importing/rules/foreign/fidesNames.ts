import type { DataCategory, SubjectCategory } from '../../../processing/model.ts';

/** The categories of fideslang by the beginning of their keys; the longest that fits holds. */
const categories: readonly (readonly [string, DataCategory])[] = [
  ['user.name', 'name'],
  ['user.contact.address', 'address'],
  ['user.contact.city', 'address'],
  ['user.contact.state', 'address'],
  ['user.contact.country', 'address'],
  ['user.contact.postal_code', 'address'],
  ['user.contact.street', 'address'],
  ['user.contact.email', 'email'],
  ['user.contact.phone_number', 'phone'],
  ['user.job_title', 'title'],
  ['user.account.username', 'username'],
  ['user.credentials', 'username'],
  ['user.authorization', 'username'],
  ['user.payment', 'paymentData'],
  ['user.financial', 'paymentData'],
  ['user.content', 'userContent'],
  ['user.device.ip_address', 'ipAddresses'],
];

/** Beginnings of the keys of what Art 9 and 10 protect. */
const special = [
  'user.health_and_medical',
  'user.medical',
  'user.biometric',
  'user.genetic',
  'user.demographic.race_ethnicity',
  'user.demographic.religious_belief',
  'user.demographic.political_opinion',
  'user.demographic.sexual_orientation',
  'user.race',
  'user.religious_belief',
  'user.political_opinion',
  'user.sexual_orientation',
  'user.criminal_history',
];

const subjects: Readonly<Record<string, SubjectCategory>> = {
  customer: 'customer',
  client: 'customer',
  prospect: 'prospect',
  job_applicant: 'applicant',
  employee: 'employee',
  contractor: 'employee',
  consultant: 'employee',
  supplier: 'supplierContact',
  vendor: 'supplierContact',
  visitor: 'websiteVisitor',
  anonymous_user: 'websiteVisitor',
};

export function fidesCategory(key: string): DataCategory | undefined {
  const fitting = categories.filter(([begin]) => isUnder(key, begin));
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

export function isFidesSpecial(key: string): boolean {
  return special.some((begin) => isUnder(key, begin));
}

export function fidesSubject(key: string): SubjectCategory | undefined {
  return Object.hasOwn(subjects, key) ? subjects[key] : undefined;
}

function isUnder(key: string, begin: string): boolean {
  return key === begin || key.startsWith(`${begin}.`);
}
