import { useState } from 'react';
import type { Fields } from '../../core/registers/model/fields.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import type { Content } from './model.ts';
import { ShownValue } from './ShownValue.tsx';
import { registerTexts } from './texts.ts';
import { countEmpty, isEmptyContent, isEmptyValue } from './values.ts';

type FieldsCardProps = { readonly fields: Fields; readonly content: Content };

/** What an item says, to be read: groups under headings of their own, what says nothing folded away. */
export function FieldsCard({ fields, content }: FieldsCardProps) {
  const t = useTexts(registerTexts);
  const [all, setAll] = useState(false);
  const empty = countEmpty(fields, content);
  return (
    <Card title={t.fields}>
      <div className="stack">
        <Pairs fields={fields} content={content} all={all} />
        {empty > 0 && (
          <div>
            <LinkButton onPress={() => setAll(!all)}>
              {all ? t.hideEmpty : t.showEmpty(empty)}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

function Pairs({ fields, content, all }: FieldsCardProps & { readonly all: boolean }) {
  const say = useBilingual();
  return runsOf(fields).map((run) =>
    run.kind === 'group' ? (
      (all || !isEmptyContent(run.fields, groupOf(content, run.name))) && (
        <section key={run.name} className="stack-tight">
          <h3>{say(run.words)}</h3>
          <Plain fields={run.fields} content={groupOf(content, run.name)} all={all} />
        </section>
      )
    ) : (
      <Plain key={Object.keys(run.fields)[0]} fields={run.fields} content={content} all={all} />
    ),
  );
}

function Plain({ fields, content, all }: FieldsCardProps & { readonly all: boolean }) {
  const say = useBilingual();
  const shown = Object.entries(fields).filter(
    ([name, field]) => all || !isEmptyValue(field, content[name]),
  );
  if (shown.length === 0) return null;
  return (
    <dl className="facts register-facts">
      {shown.map(([name, field]) => (
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

type Run =
  | { readonly kind: 'plain'; readonly fields: Fields }
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly words: Fields[string]['words'];
      readonly fields: Fields;
    };

/** The fields in their order: each group by itself, what stands between groups together. */
function runsOf(fields: Fields): readonly Run[] {
  const runs: Run[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const last = runs.at(-1);
    const { shape, words } = field;
    if (shape.kind === 'group') runs.push({ kind: 'group', name, words, fields: shape.fields });
    else if (last?.kind === 'plain') {
      runs[runs.length - 1] = { kind: 'plain', fields: { ...last.fields, [name]: field } };
    } else runs.push({ kind: 'plain', fields: { [name]: field } });
  }
  return runs;
}

function groupOf(content: Content, name: string): Content {
  return (content[name] ?? {}) as Content;
}
