import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import { categoryNames, type ProcessingContent } from '../model.ts';

/** Whose data, which, why each is needed and where it comes from (Art 30(1)(c), 5(1)(c), 14(2)(f); P1, P10). */
export function dataGaps(content: ProcessingContent): readonly Gap[] {
  const { subjects, data, systems } = content;
  return [
    ...lacks(subjects.length === 0, {
      field: 'subjects',
      article: 'Art 30(1)(c)',
      sv: 'kategorierna av registrerade',
      en: 'the categories of data subjects',
    }),
    ...lacks(data.length === 0, {
      field: 'data',
      article: 'Art 30(1)(c)',
      sv: 'uppgiftskategorierna',
      en: 'the data categories',
    }),
    ...data.flatMap(entryGaps),
    ...lacks(systems.length === 0, {
      field: 'systems',
      article: 'Art 15(1)',
      sv: 'de system där uppgifterna söks',
      en: 'the systems in which the data are searched for',
    }),
  ];
}

/** A category of the organisation's own is named by its place: gaps end up in errors, which name nothing typed. */
function entryGaps(
  { category, necessity, sources }: ProcessingContent['data'][number],
  n: number,
): readonly Gap[] {
  const name = category
    ? categoryNames[category]
    : { sv: `kategori nummer ${n + 1}`, en: `category number ${n + 1}` };
  return [
    ...lacks(necessity === '', {
      field: `data.${n}.necessity`,
      article: 'Art 5(1)(c)',
      sv: `varför uppgiften behövs: ${name.sv.toLowerCase()}`,
      en: `why it is needed: ${name.en.toLowerCase()}`,
    }),
    ...lacks(sources.length === 0, {
      field: `data.${n}.sources`,
      article: 'Art 14(2)(f), 15(1)(g)',
      sv: `varifrån uppgiften kommer: ${name.sv.toLowerCase()}`,
      en: `where it comes from: ${name.en.toLowerCase()}`,
    }),
  ];
}

/** What is done for the controllers: the categories of processing (Art 30(2)(b)). */
export function processorDataGaps({ statement }: ProcessingContent): readonly Gap[] {
  const { sv, en } = statement.categories;
  return lacks(sv === '' && en === '', {
    field: 'statement.categories.sv',
    article: 'Art 30(2)(b)',
    sv: 'vilka slags behandlingar ni utför för den personuppgiftsansvarige',
    en: 'the categories of processing carried out for the controller',
  });
}
