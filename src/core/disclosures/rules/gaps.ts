import { isThirdCountry } from '../../kit/countries.ts';
import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { DisclosureContent } from '../model.ts';

/** What a disclosure lacks; one in breach of policy stays marked for good (P15, P16). */
export function disclosureGaps(content: DisclosureContent): readonly Gap[] {
  const { breachOfPolicy, record, dataCategories, ownCategories, what, supplier, ground } = content;
  const { country, groundWords } = content;
  return [
    ...lacks(breachOfPolicy, {
      field: 'breachOfPolicy',
      article: 'Art 5(1)(a), 6',
      sv: 'uppgifterna lämnades ut i strid med policyn',
      en: 'the data were disclosed in breach of policy',
    }),
    ...lacks(record === undefined, {
      field: 'record',
      article: 'Art 15(1)(c)',
      sv: 'vilken behandling uppgifterna hör till, så att svaren nämner mottagaren',
      en: 'the processing record of the data, so that replies name the recipient',
    }),
    ...lacks(dataCategories.length + ownCategories.length === 0 && what === '', {
      field: 'dataCategories',
      article: 'Art 5(2)',
      sv: 'vilka uppgifter som lämnades ut',
      en: 'which data were disclosed',
    }),
    ...lacks(isThirdCountry(country) && groundWords === '', {
      field: 'groundWords',
      article: 'Art 44-49',
      sv: 'vad överföringen till ett land utanför EES stöder sig på: skriv det i grunden i ord',
      en: 'what the transfer to a country outside the EEA rests on: say it in the ground in words',
    }),
    ...lacks(supplier === undefined && ground === 'contract', {
      field: 'supplier',
      article: 'Art 28, 32',
      sv: 'vilken leverantör mottagaren är, så att sekretess kan kontrolleras',
      en: 'which supplier the recipient is, so that confidentiality can be checked',
    }),
  ];
}
