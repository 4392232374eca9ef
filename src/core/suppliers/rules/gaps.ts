import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { SubProcessor, SupplierContent } from '../model.ts';

/** What the entry itself lacks. What the agreements lack is said by the standing: it depends on the day. */
export function supplierGaps(content: SupplierContent): readonly Gap[] {
  const { state, role, email, addressLines, country, service } = content;
  if (state === 'ended') return [];
  return [
    ...lacks(country === '', {
      field: 'country',
      article: 'Art 30(1)(e), 44',
      sv: 'landet där leverantören finns',
      en: 'the country where the supplier is',
    }),
    ...lacks(email === '' && addressLines.length === 0, {
      field: 'email',
      article: 'Art 19, 28',
      sv: 'en e-post- eller postadress',
      en: 'an e-mail or postal address',
    }),
    ...lacks(role !== 'none' && service === '', {
      field: 'service',
      article: 'Art 28(3), 30(1)(d)',
      sv: 'vad leverantören gör för er',
      en: 'what the supplier does for you',
    }),
    ...(role === 'processor' ? processorGaps(content) : []),
  ];
}

function processorGaps({
  dataCategories,
  ownCategories,
  authorisation,
  objectionDays,
  subProcessors,
}: SupplierContent): readonly Gap[] {
  return [
    ...lacks(dataCategories.length + ownCategories.length === 0, {
      field: 'dataCategories',
      article: 'Art 28(3)',
      sv: 'vilka uppgifter biträdet får',
      en: 'which data the processor is given',
    }),
    ...lacks(subProcessors.length > 0 && authorisation === undefined, {
      field: 'authorisation',
      article: 'Art 28(2)',
      sv: 'tillståndet att anlita underbiträden',
      en: 'the authorisation to engage sub-processors',
    }),
    ...lacks(authorisation === 'general' && objectionDays === undefined, {
      field: 'objectionDays',
      article: 'Art 28(2)',
      sv: 'hur många dagar ni har på er att invända',
      en: 'how many days you have to object',
    }),
    ...subProcessors.flatMap(subProcessorGaps),
  ];
}

function subProcessorGaps({ country, flowDown, name }: SubProcessor, n: number): readonly Gap[] {
  return [
    ...lacks(country === '', {
      field: `subProcessors.${n}.country`,
      article: 'Art 44',
      sv: `landet där underbiträdet ${name} finns`,
      en: `the country where the sub-processor ${name} is`,
    }),
    ...lacks(!flowDown, {
      field: `subProcessors.${n}.flowDown`,
      article: 'Art 28(4)',
      sv: `att underbiträdet ${name} är bundet av samma skyldigheter`,
      en: `that the sub-processor ${name} is bound by the same obligations`,
    }),
  ];
}
