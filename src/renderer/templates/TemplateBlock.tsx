import { Lock, RotateCcw } from 'lucide-react';
import type { Language } from '../../core/kit/language.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { ProseField } from '../ui/Field.tsx';
import type { Wording } from './TemplatePage.tsx';
import { templateTexts } from './texts.ts';

type TemplateBlockProps = {
  readonly block: Wording['blocks'][number];
  readonly language: Language;
  /** The wording being typed; null puts the template's own back; undefined leaves it. */
  readonly edit: string | null | undefined;
  readonly onEdit: (text: string | null) => void;
};

/** One text of a template: fixed by the law, or to reword with its facts in {braces}. */
export function TemplateBlock({ block, language, edit, onEdit }: TemplateBlockProps) {
  const t = useTexts(templateTexts);
  const say = useBilingual();
  const article = useArticle();
  const label = say(block.label);
  if (block.locked) {
    return (
      <section className="locked-text">
        <h2 className="field-label">
          {label} <Lock size={12} aria-hidden />
          <span className="visually-hidden">{t.locked}</span>
        </h2>
        <p className="prose" lang={language}>
          {block.text}
        </p>
        {block.article && <p className="small faint">{t.article(article(block.article))}</p>}
      </section>
    );
  }
  const value = edit === null ? block.standard : (edit ?? block.text);
  const isOwn = value !== block.standard;
  const names = block.placeholders.map((name) => `{${name}}`).join(', ');
  const hints = [isOwn && t.own, names !== '' && t.facts(names)].filter(Boolean).join('. ');
  return (
    <div className="letter-text">
      <ProseField
        label={label}
        value={value}
        onChange={onEdit}
        language={language}
        {...(hints === '' ? {} : { hint: hints })}
      />
      {isOwn && (
        <IconButton label={`${t.reset}: ${label}`} icon={RotateCcw} onPress={() => onEdit(null)} />
      )}
    </div>
  );
}
