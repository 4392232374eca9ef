import {
  type Instant,
  localDateTime,
  momentsOfLocal,
  type PlainDate,
  type TimeZone,
} from '../../../core/kit/dates.ts';
import type { Field, Fields, Shape } from '../../../core/registers/model/fields.ts';
import type { Content } from '../model.ts';

/** What is typed in a form, by the names of the register's fields. */
export type Form = Readonly<Record<string, unknown>>;

/** A moment as it is typed: a day and a time in the organisation's time zone. */
export type TypedMoment = {
  readonly on?: PlainDate | undefined;
  /** As hh:mm. */
  readonly at: string;
  /** The moment that was saved, with its seconds: kept for as long as day and time are not changed. */
  readonly was?: Instant | undefined;
};

export type FieldProblem = { readonly path: string; readonly message: string };

/** Where a conversion stands: which zone moments are in, and what it found wrong. */
type Terms = { readonly zone: TimeZone; readonly problems: FieldProblem[] };

/** The form of what is saved; what a content does not say begins as in an empty form. */
export function formOf(fields: Fields, content: Content, zone: TimeZone): Form {
  return mapped(fields, (field, name) => typedOf(field, content[name], zone));
}

/** The form of an item that does not exist yet: each field with what holds until something else is said. */
export function emptyForm(fields: Fields): Form {
  return mapped(fields, emptyOf);
}

/** What a form saves, and what of it cannot be read: numbers that are none, times that no clock shows. */
export function contentOf(
  fields: Fields,
  form: Form,
  zone: TimeZone,
): { readonly content: Content; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const content = savedFields(fields, form, '', { zone, problems });
  return { content, problems };
}

/** The form without the entries of lists in which nothing was typed, so that its places are those that are saved. */
export function withoutBlankEntries(fields: Fields, form: Form): Form {
  return mapped(fields, ({ shape }, name) => {
    const value = form[name];
    if (shape.kind === 'group') return withoutBlankEntries(shape.fields, (value ?? {}) as Form);
    if (shape.kind !== 'list') return value;
    const blank = JSON.stringify(emptyForm(shape.fields));
    return ((value ?? []) as readonly Form[])
      .map((entry) => withoutBlankEntries(shape.fields, entry))
      .filter((entry) => JSON.stringify(entry) !== blank);
  });
}

/** Whether a choice may be left open; one that always holds something cannot. */
export function mayBeOpen(field: Field): boolean {
  const none = field.schema.safeParse(undefined);
  return !none.success || none.data === undefined;
}

function mapped(fields: Fields, next: (field: Field, name: string) => unknown): Form {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, next(field, name)]),
  );
}

function emptyOf(field: Field): unknown {
  const { shape, schema } = field;
  if (shape.kind === 'group') return emptyForm(shape.fields);
  const start = schema.safeParse(undefined);
  return typedOf(field, start.success ? start.data : undefined, undefined);
}

function typedOf(field: Field, value: unknown, zone: TimeZone | undefined): unknown {
  const { shape } = field;
  switch (shape.kind) {
    case 'group':
      return value === undefined || zone === undefined
        ? emptyForm(shape.fields)
        : formOf(shape.fields, value as Content, zone);
    case 'list':
      return ((value ?? []) as readonly Content[]).map((entry) =>
        zone === undefined ? entry : formOf(shape.fields, entry, zone),
      );
    case 'moment':
      return typedMoment(value as Instant | undefined, zone);
    case 'number':
      return value === undefined ? '' : String(value);
    case 'lines':
      return ((value ?? []) as readonly string[]).join('\n');
    case 'bilingual':
      return { sv: '', en: '', ...(value as object | undefined) };
    default:
      return value ?? startOf(shape);
  }
}

/** What a control shows while nothing has been said. */
function startOf({ kind }: Shape): unknown {
  switch (kind) {
    case 'yesNo':
      return false;
    case 'ticks':
    case 'references':
      return [];
    case 'date':
    case 'reference':
    case 'file':
      return undefined;
    default:
      return '';
  }
}

function typedMoment(moment: Instant | undefined, zone: TimeZone | undefined): TypedMoment {
  if (moment === undefined || zone === undefined) return { at: '' };
  const [on, at = ''] = localDateTime(moment, zone).split(' ');
  return { on: on as PlainDate, at, was: moment };
}

function savedFields(fields: Fields, form: Form, under: string, terms: Terms): Content {
  const entries = Object.entries(fields).map(([name, { shape }]) => [
    name,
    savedOf(shape, form[name], `${under}${name}`, terms),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function savedOf(shape: Shape, value: unknown, path: string, terms: Terms): unknown {
  switch (shape.kind) {
    case 'group':
      return savedFields(shape.fields, (value ?? {}) as Form, `${path}.`, terms);
    case 'list':
      return ((value ?? []) as readonly Form[]).map((entry, place) =>
        savedFields(shape.fields, entry, `${path}.${place}.`, terms),
      );
    case 'moment':
      return savedMoment(value as TypedMoment, path, terms);
    case 'number':
      return savedNumber(String(value ?? ''), path, terms);
    case 'lines':
      return linesOf(String(value ?? ''));
    case 'choice':
      return value === '' ? undefined : value;
    default:
      return value ?? undefined;
  }
}

function savedNumber(typed: string, path: string, { problems }: Terms): number | undefined {
  const digits = typed.replaceAll(/\s/g, '');
  if (digits === '') return undefined;
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  problems.push({ path, message: 'is not a whole number' });
  return undefined;
}

function savedMoment(
  { on, at, was }: TypedMoment,
  path: string,
  { zone, problems }: Terms,
): Instant | undefined {
  const time = at.trim().replace('.', ':');
  if (on === undefined && time === '') return undefined;
  if (was !== undefined && localDateTime(was, zone) === `${on} ${time}`) return was;
  const refuse = (message: string) => {
    problems.push({ path, message });
    return undefined;
  };
  if (on === undefined) return refuse('is missing its day');
  const [, hours, minutes] = /^([01]?\d|2[0-3]):?([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return refuse('is not a time of day');
  // In the hour that comes twice the first counts: the stricter, for what runs from a moment.
  const [first] = momentsOfLocal(`${on}T${hours.padStart(2, '0')}:${minutes}`, zone);
  return first ?? refuse('is a time that no clock shows');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
