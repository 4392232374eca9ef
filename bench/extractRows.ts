/** The columns of the table that every writer sets. */
export const columns = ['Datum', 'Kanal', 'Ärende', 'Anteckning', 'Handläggare', 'Belopp'] as const;

/** Rows as a customer register gives them, each a little different from the last, one after the other. */
export function* rowsOneByOne(count: number): Generator<readonly string[]> {
  for (let n = 0; n < count; n++) {
    yield [
      `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
      ['Telefon', 'E-post', 'Webbformulär'][n % 3] ?? '',
      `Ärende ${n}: ändrad adress`,
      'Kunden undrade hur länge loggar från larmet sparas och fick svar samma dag.',
      ['Kundtjänst', 'Support', 'Försäljning'][n % 3] ?? '',
      `${(n * 37) % 5000},00`,
    ];
  }
}

/** The same rows at once, as most writers want them. */
export function sampleRows(count: number): readonly (readonly string[])[] {
  return [...rowsOneByOne(count)];
}
