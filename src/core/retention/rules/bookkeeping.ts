import type { z } from 'zod';
import { bookkeeping } from '../../deadlines/rules/bookkeeping.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { bookkeepingPeriodSchema } from '../model.ts';

const notes: readonly Bilingual[] = [
  {
    sv: 'Tiden gäller informationen. Sedan 1 juli 2024 får originalet på papper under vissa villkor förstöras så snart det har förts över till annan form (7 kap. bokföringslagen, prop. 2023/24:78).',
    en: 'The period is that of the information. Since 1 July 2024 the original on paper may, on certain conditions, be destroyed as soon as it has been transferred to another form (Bookkeeping Act, chapter 7; prop. 2023/24:78).',
  },
  {
    sv: 'Det är räkenskapsåret som räknas, inte verifikationens datum. Begär någon radering under tiden avslås den i den delen (artikel 17.3 b), och åtkomsten begränsas till bokföringen.',
    en: 'The financial year counts, not the date of the voucher. A request for erasure meanwhile is refused in that part (Article 17(3)(b)), and access is limited to bookkeeping.',
  },
];

/** How long accounting records are kept, as the API answers it; the financial year's end as a plain date. */
export function bookkeepingPeriod(
  financialYearEnd: PlainDate,
): z.infer<typeof bookkeepingPeriodSchema> {
  return { ...bookkeeping(financialYearEnd), notes };
}
