import { ChevronRight, Plus, Trash2 } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { languages } from '../../core/kit/language.ts';
import type { ProcessingStatement } from '../../core/processing/model.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ProseField } from '../ui/Field.tsx';
import { emptyStatement, reworded, statementFields } from './statements.ts';
import { extractTexts } from './texts.ts';

type StatementsEditorProps = {
  readonly statements: readonly ProcessingStatement[];
  readonly onChange: (statements: readonly ProcessingStatement[]) => void;
  /** Said when there is none. */
  readonly empty: string;
  /** Level of each statement's heading below the page's own. */
  readonly level: 2 | 3;
};

/** Statements about processing, each unfolded to both languages side by side. */
export function StatementsEditor({ statements, onChange, empty, level }: StatementsEditorProps) {
  const t = useTexts(extractTexts);
  const replace = (index: number, next: ProcessingStatement) =>
    onChange(statements.map((statement, at) => (at === index ? next : statement)));
  return (
    <div className="stack">
      {statements.length === 0 && <p className="faint">{empty}</p>}
      <ul className="statements">
        {statements.map((statement, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no name but its place
          <li key={index}>
            <StatementFolded
              statement={statement}
              level={level}
              onChange={(next) => replace(index, next)}
              onRemove={() => onChange(statements.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={() => onChange([...statements, emptyStatement])}>
          {t.addStatement}
        </Button>
      </div>
    </div>
  );
}

type StatementFoldedProps = {
  readonly statement: ProcessingStatement;
  readonly level: 2 | 3;
  readonly onChange: (statement: ProcessingStatement) => void;
  readonly onRemove: () => void;
};

function StatementFolded({ statement, level, onChange, onRemove }: StatementFoldedProps) {
  const t = useTexts(extractTexts);
  const say = useBilingual();
  const title = say(statement.title) || t.untitled;
  return (
    <Disclosure className="statement">
      <div className="statement-head">
        <Heading level={level}>
          <AriaButton slot="trigger" className="why-button">
            <ChevronRight size={14} aria-hidden />
            {title}
          </AriaButton>
        </Heading>
        <IconButton label={t.removeStatement(title)} icon={Trash2} onPress={onRemove} />
      </div>
      <DisclosurePanel>
        <StatementFields statement={statement} onChange={onChange} />
      </DisclosurePanel>
    </Disclosure>
  );
}

type StatementFieldsProps = Pick<StatementFoldedProps, 'statement' | 'onChange'>;

/** Every part of a statement, both languages side by side. */
export function StatementFields({ statement, onChange }: StatementFieldsProps) {
  const t = useTexts(extractTexts);
  return (
    <div className="statement-fields">
      {statementFields.flatMap((field) =>
        languages.map((language) => (
          <ProseField
            key={`${field} ${language}`}
            label={`${t.fields[field]} – ${language === 'sv' ? t.inSwedish : t.inEnglish}`}
            value={statement[field][language]}
            onChange={(text) => onChange(reworded(statement, field, language, text))}
            language={language}
            rows={1}
          />
        )),
      )}
    </div>
  );
}
