import { ArrowLeft, FileText } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { type Language, languages } from '../../core/kit/language.ts';
import { templateNameSchema } from '../../core/letters/model.ts';
import { useSubmit } from '../act.ts';
import { PdfPreview } from '../letters/LetterPreview.tsx';
import { TextOrPreview } from '../letters/TextOrPreview.tsx';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { useDraft } from '../ui/drafts.ts';
import { Empty } from '../ui/Empty.tsx';
import { tell } from '../ui/notices.ts';
import { Scrollable } from '../ui/Scrollable.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route, useUi } from '../uiState.ts';
import { TemplateBlock } from './TemplateBlock.tsx';
import { templateTexts } from './texts.ts';
import '../letters/letters.css';

export type Wording = MethodOutput<'letters.templates'>['templates'][number];

/** One template: its texts to reword on the left, and how it looks on the right. */
export function TemplatePage({ route }: { readonly route: Route }) {
  const t = useTexts(templateTexts);
  const own = useUi((ui) => ui.language);
  const [language, setLanguage] = useState<Language>(own);
  const template = templateNameSchema.safeParse(route.id).data;
  const answer = useAnswer('letters.templates', { language });
  if (template === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{t.list}</h1>
        <Empty icon={FileText} title={t.chooseTitle}>
          <p>{t.chooseLead}</p>
          <p>{t.lead}</p>
        </Empty>
      </>
    );
  }
  return (
    <Awaited answer={answer}>
      {({ templates }) => {
        const wording = templates.find((each) => each.template === template);
        return (
          wording && (
            <TemplateEditor
              key={`${template} ${language}`}
              wording={wording}
              onLanguage={setLanguage}
            />
          )
        );
      }}
    </Awaited>
  );
}

type EditorProps = {
  readonly wording: Wording;
  readonly onLanguage: (language: Language) => void;
};

type Edits = Readonly<Record<string, string | null>>;

function TemplateEditor({ wording, onLanguage }: EditorProps) {
  const t = useTexts(templateTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const { template, language, version } = wording;
  const draft = useDraft<Edits>(`template ${template} ${language}`, {});
  const { busy, error, submit } = useSubmit('letters.saveWording');
  const preview = useAnswer('letters.previewTemplate', { template, language });
  const save = async () => {
    const edits = Object.entries(draft.value).map(([block, text]) => ({ block, text }));
    if (!(await submit({ template, language, version, edits }))) return;
    draft.forget();
    tell({ kind: 'done', text: t.saved });
  };
  return (
    <article className="letter-page" aria-labelledby="template-name">
      <header className="letter-head">
        <div className="stack-tight">
          <div>
            <Button kind="quiet" icon={ArrowLeft} onPress={() => goTo({ area: 'templates' })}>
              {t.back}
            </Button>
          </div>
          <h1 id="template-name">{say(wording.title)}</h1>
        </div>
        <div className="line">
          <span className="field-label" aria-hidden>
            {t.language}
          </span>
          <Segmented
            label={t.language}
            value={language}
            onChange={onLanguage}
            options={languages.map((value) => ({ value, label: words.languages[value] }))}
          />
        </div>
      </header>
      <TextOrPreview
        text={
          <Scrollable className="letter-texts stack" label={say(wording.title)}>
            <p className="soft">{t.lead}</p>
            <p className="small soft">{t.sometimes}</p>
            <ErrorBanner error={error} />
            {wording.blocks.map((block) => (
              <TemplateBlock
                key={block.block}
                block={block}
                language={language}
                edit={draft.value[block.block]}
                onEdit={(text) => draft.set({ ...draft.value, [block.block]: text })}
              />
            ))}
            {draft.changed && (
              <SaveBar busy={busy} onSave={() => void save()} onForget={draft.forget} />
            )}
          </Scrollable>
        }
        preview={<PdfPreview answer={preview} title={t.preview} language={language} />}
      />
    </article>
  );
}

type SaveBarProps = {
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onForget: () => void;
};

function SaveBar({ busy, onSave, onForget }: SaveBarProps) {
  const common = useTexts(commonTexts);
  return (
    <div className="save-bar">
      <span className="soft">{common.unsaved}</span>
      <Button onPress={onForget}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={onSave}>
        {common.save}
      </Button>
    </div>
  );
}
