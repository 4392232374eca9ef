import type { Bilingual } from '../../kit/language.ts';
import type { SourceRemark } from '../model/source.ts';

type Peculiar = {
  readonly weight: SourceRemark['weight'];
  readonly one: Bilingual;
  /** For several: `{n}` is how many. */
  readonly many: Bilingual;
};

/** What may be odd about a place in a file, in words that quote nothing of it. */
const peculiarities = {
  longer: {
    weight: 'note',
    one: {
      sv: 'raden har fler celler än det finns kolumnnamn; de står i kolumner utan namn',
      en: 'the row has more cells than there are column names; they stand in columns without a name',
    },
    many: {
      sv: '{n} rader har fler celler än det finns kolumnnamn, den första här; de står i kolumner utan namn',
      en: '{n} rows have more cells than there are column names, the first here; they stand in columns without a name',
    },
  },
  shorter: {
    weight: 'note',
    one: {
      sv: 'raden har färre celler än tabellen har kolumner',
      en: 'the row has fewer cells than the table has columns',
    },
    many: {
      sv: '{n} rader har färre celler än tabellen har kolumner, den första här',
      en: '{n} rows have fewer cells than the table has columns, the first here',
    },
  },
  blank: {
    weight: 'note',
    one: { sv: 'en tom rad är utelämnad', en: 'an empty row is left out' },
    many: {
      sv: '{n} tomma rader är utelämnade, den första här',
      en: '{n} empty rows are left out, the first here',
    },
  },
  controls: {
    weight: 'defect',
    one: {
      sv: 'en cell hade tecken som inte kan sparas; de står som �',
      en: 'a cell had characters that cannot be kept; they stand as �',
    },
    many: {
      sv: '{n} celler hade tecken som inte kan sparas, den första här; de står som �',
      en: '{n} cells had characters that cannot be kept, the first here; they stand as �',
    },
  },
  long: {
    weight: 'defect',
    one: {
      sv: 'en cell är längre än 200 000 tecken; resten av den finns bara i filen',
      en: 'a cell is longer than 200,000 characters; the rest of it is only in the file',
    },
    many: {
      sv: '{n} celler är längre än 200 000 tecken, den första här; resten av dem finns bara i filen',
      en: '{n} cells are longer than 200,000 characters, the first here; the rest of them is only in the file',
    },
  },
  merged: {
    weight: 'note',
    one: {
      sv: 'cellen är sammanfogad med andra; värdet står i den första',
      en: 'the cell is merged with others; the value stands in the first',
    },
    many: {
      sv: '{n} ställen har sammanfogade celler, det första här; värdet står i den första cellen',
      en: '{n} places have merged cells, the first here; the value stands in the first cell',
    },
  },
  formula: {
    weight: 'note',
    one: {
      sv: 'cellen är en formel; det uträknade värdet är läst',
      en: 'the cell is a formula; its worked-out value is read',
    },
    many: {
      sv: '{n} celler är formler, den första här; de uträknade värdena är lästa',
      en: '{n} cells are formulas, the first here; their worked-out values are read',
    },
  },
  error: {
    weight: 'defect',
    one: {
      sv: 'kalkylbladet visar ett fel i cellen; den står som #FEL',
      en: 'the sheet shows an error in the cell; it stands as #FEL',
    },
    many: {
      sv: '{n} celler visar ett fel i kalkylbladet, den första här; de står som #FEL',
      en: '{n} cells show an error in the sheet, the first here; they stand as #FEL',
    },
  },
  brokenLine: {
    weight: 'defect',
    one: {
      sv: 'raden kan inte läsas som en post; den står som text',
      en: 'the line cannot be read as an item; it stands as text',
    },
    many: {
      sv: '{n} rader kan inte läsas som poster, den första här; de står som text',
      en: '{n} lines cannot be read as items, the first here; they stand as text',
    },
  },
  brokenXml: {
    weight: 'defect',
    one: {
      sv: 'uppbyggnaden är trasig här; det som kunde läsas är läst',
      en: 'the structure is broken here; what could be read is read',
    },
    many: {
      sv: 'uppbyggnaden är trasig på {n} ställen, det första här; det som kunde läsas är läst',
      en: 'the structure is broken in {n} places, the first here; what could be read is read',
    },
  },
  deep: {
    weight: 'note',
    one: {
      sv: 'nästlat djupare än 100 nivåer; det djupare står som text',
      en: 'nested deeper than 100 levels; what lies deeper stands as text',
    },
    many: {
      sv: '{n} ställen är nästlade djupare än 100 nivåer, det första här; det djupare står som text',
      en: '{n} places are nested deeper than 100 levels, the first here; what lies deeper stands as text',
    },
  },
} as const satisfies Readonly<Record<string, Peculiar>>;

export type Peculiarity = keyof typeof peculiarities;

/** What is to be told of a file, gathered while it is read: one remark for each kind and table. */
export type Remarks = {
  /** Counts a place that is odd; the first of each kind in a table is told with its place. */
  readonly found: (what: Peculiarity, place: string, within?: string) => void;
  readonly tell: (remark: SourceRemark) => void;
  readonly all: () => readonly SourceRemark[];
};

/** Remarks of one file as they are met while it is read. */
export function gatheredRemarks(): Remarks {
  const told: SourceRemark[] = [];
  const counted = new Map<string, { what: Peculiarity; place: string; n: number }>();
  return {
    tell: (remark) => void told.push(remark),
    found: (what, place, within = '') => {
      const key = `${what} ${within}`;
      const known = counted.get(key);
      if (known) known.n++;
      else counted.set(key, { what, place, n: 1 });
    },
    all: () => [
      ...told,
      ...[...counted.values()].map(({ what, place, n }) => {
        const { weight, one, many } = peculiarities[what];
        const text = n === 1 ? one : many;
        const filled = (words: string) => words.replace('{n}', String(n));
        return { weight, place, text: { sv: filled(text.sv), en: filled(text.en) } };
      }),
    ],
  };
}
