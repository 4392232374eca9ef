import {
  type BreachContent,
  type BreachDraft,
  breachContentSchema,
} from '../../src/core/breaches/model.ts';

/** A breach with all that the law wants of it: a risk, notified in time, persons told. */
export const whole: BreachDraft = {
  number: 'B-2026-007',
  title: 'Förlorad dator',
  beganAt: '2026-11-16T07:00:00.000Z',
  endedAt: '2026-11-16T15:00:00.000Z',
  discoveredAt: '2026-11-16T15:00:00.000Z',
  awareAt: '2026-11-16T16:00:00.000Z',
  nature: 'En bärbar dator glömdes på ett tåg.',
  type: 'loss',
  kinds: ['confidentiality', 'availability'],
  subjects: ['customer'],
  persons: 1200,
  dataCategories: ['name', 'email'],
  dataRecords: 3400,
  consequences: 'Kunders adresser kan användas för bedrägeri.',
  taken: 'Datorn spärrades på distans.',
  risk: 'risk',
  riskReasons: 'Disken var krypterad men lösenordet svagt.',
  severity: 'limited',
  notify: 'yes',
  notifyReasons: 'En risk är inte osannolik.',
  notifiedAt: '2026-11-18T09:00:00.000Z',
  tell: 'yes',
  tellReasons: 'Kunderna kan skydda sig mot bedrägeri.',
  toldOn: '2026-11-19',
  toldHow: 'Brev med e-post',
  advice: 'Var misstänksam mot oväntade samtal.',
};

/** The whole breach with something said otherwise; undefined takes a field away. */
export function breach(
  change: { readonly [Field in keyof BreachDraft]?: BreachDraft[Field] } = {},
): BreachContent {
  return breachContentSchema.parse({ ...whole, ...change });
}
