import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import type { ReportSection } from '../../core/reports/model.ts';
import { useSubmit } from '../act.ts';
import { reload } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import type { Question } from './asking.ts';
import { reportTexts } from './texts.ts';

type CommentPartProps = { readonly section: ReportSection; readonly question: Question };

/** The officer's comment on a section: shown, written, taken away. */
export function CommentPart({ section, question }: CommentPartProps) {
  const t = useTexts(reportTexts);
  const [writing, setWriting] = useState(false);
  if (writing) {
    return <Editor section={section} question={question} onClose={() => setWriting(false)} />;
  }
  return (
    <div className="report-comment">
      {section.comment !== '' && (
        <blockquote>
          <p className="small faint">{t.comment}</p>
          <p className="report-text">{section.comment}</p>
        </blockquote>
      )}
      <Button kind="quiet" icon={MessageSquareText} onPress={() => setWriting(true)}>
        {section.comment === '' ? t.addComment(section.title) : t.changeComment(section.title)}
      </Button>
    </div>
  );
}

type EditorProps = CommentPartProps & { readonly onClose: () => void };

function Editor({ section, question, onClose }: EditorProps) {
  const t = useTexts(reportTexts);
  const common = useTexts(commonTexts);
  const [text, setText] = useState(section.comment);
  const { busy, error, submit } = useSubmit('reports.comment');
  const save = async () => {
    if (!(await submit({ asked: question, section: section.id, text }))) return;
    reload((area) => area === 'reports');
    tell({ kind: 'done', text: t.commented });
    onClose();
  };
  return (
    <div className="report-comment stack">
      <ProseField
        label={t.commentOn(section.title)}
        hint={t.commentHint}
        value={text}
        onChange={setText}
        rows={4}
        autoFocus
      />
      <ErrorBanner error={error} />
      <div className="line">
        <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
          {common.save}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </div>
  );
}
