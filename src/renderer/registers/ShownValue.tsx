import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Instant } from '../../core/kit/dates.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { languages } from '../../core/kit/language.ts';
import type { Field, Fields } from '../../core/registers/model/fields.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useClock, useTimeZone } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { type NamedFile, saveNamedFile } from './fileOf.ts';
import { ItemName } from './ItemName.tsx';
import type { Content } from './model.ts';
import { registerTexts } from './texts.ts';
import { isEmptyValue } from './values.ts';

const longText = 600;

type ShownValueProps = { readonly field: Field; readonly value: unknown };

/** What one field says, to be read: by its shape. */
export function ShownValue({ field, value }: ShownValueProps) {
  const t = useTexts(registerTexts);
  const { shape } = field;
  if (isEmptyValue(field, value) && shape.kind !== 'yesNo') {
    return <span className="faint">{t.empty}</span>;
  }
  switch (shape.kind) {
    case 'prose':
      return <Prose text={String(value)} />;
    case 'moment':
      return <Moment moment={value as Instant} />;
    case 'yesNo':
      return value === true ? t.yes : t.no;
    case 'lines':
      return <Lines lines={value as readonly string[]} />;
    case 'bilingual':
      return <BothLanguages text={value as Readonly<Record<string, string>>} />;
    case 'choice':
    case 'ticks':
      return <Codes names={shape.names} codes={[value].flat() as readonly string[]} />;
    case 'file':
      return <File file={value as NamedFile} />;
    case 'reference':
    case 'references':
      return <References register={shape.register} ids={[value].flat() as RegisterItemId[]} />;
    case 'group':
      return <Pairs fields={shape.fields} content={value as Content} />;
    case 'list':
      return <Entries fields={shape.fields} entries={value as readonly Content[]} />;
    default:
      return String(value);
  }
}

type PairsProps = { readonly fields: Fields; readonly content: Content };

/** Several fields under each other; those that say nothing are left out. */
function Pairs({ fields, content }: PairsProps) {
  const say = useBilingual();
  return (
    <dl className="facts">
      {Object.entries(fields)
        .filter(([name, field]) => !isEmptyValue(field, content[name]))
        .map(([name, field]) => (
          <div key={name} className="fact">
            <dt>{say(field.words)}</dt>
            <dd>
              <ShownValue field={field} value={content[name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

type EntriesProps = { readonly fields: Fields; readonly entries: readonly Content[] };

function Entries({ fields, entries }: EntriesProps) {
  return (
    <ol className="entries">
      {entries.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
        <li key={place}>
          <Pairs fields={fields} content={entry} />
        </li>
      ))}
    </ol>
  );
}

/** Running text; a very long one is folded. */
function Prose({ text, language }: { readonly text: string; readonly language?: string }) {
  const t = useTexts(registerTexts);
  const [whole, setWhole] = useState(false);
  const isLong = text.length > longText;
  return (
    <div className="stack-tight">
      <p className={`prose${isLong && !whole ? ' clamped' : ''}`} lang={language}>
        {text}
      </p>
      {isLong && (
        <div>
          <LinkButton onPress={() => setWhole(!whole)}>{whole ? t.less : t.more}</LinkButton>
        </div>
      )}
    </div>
  );
}

function BothLanguages({ text }: { readonly text: Readonly<Record<string, string>> }) {
  return (
    <div className="both-languages">
      {languages
        .filter((language) => (text[language] ?? '') !== '')
        .map((language) => (
          <div key={language} className="one-language">
            <span className="small faint" aria-hidden>
              {language}
            </span>
            <Prose text={text[language] ?? ''} language={language} />
          </div>
        ))}
    </div>
  );
}

function Moment({ moment }: { readonly moment: Instant }) {
  const zone = useTimeZone();
  const clock = useClock();
  return (
    <>
      {clock(moment)} <span className="small faint">{zone}</span>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="value-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type CodesProps = {
  readonly names: Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
  readonly codes: readonly string[];
};

function Codes({ names, codes }: CodesProps) {
  const say = useBilingual();
  const words = codes.map((code) => (names[code] ? say(names[code]) : code));
  return words.length === 1 ? words[0] : <Lines lines={words} />;
}

function File({ file }: { readonly file: NamedFile }) {
  const t = useTexts(registerTexts);
  return (
    <Button kind="quiet" icon={Download} onPress={() => void saveNamedFile(file, t.documentSaved)}>
      {file.fileName}
    </Button>
  );
}

type ReferencesProps = {
  readonly register: RegisterName;
  readonly ids: readonly RegisterItemId[];
};

function References({ register, ids }: ReferencesProps) {
  return (
    <ul className="value-lines">
      {ids.map((id) => (
        <li key={id}>
          <ItemName register={register} id={id} />
        </li>
      ))}
    </ul>
  );
}
