import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import type { Gap } from '../../core/registers/model/names.ts';
import { act } from '../act.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { textToBase64 } from '../ui/base64.ts';
import { Card } from '../ui/Card.tsx';
import { saveFile } from '../ui/files.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, useUi } from '../uiState.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { noticeTexts } from './texts.ts';

type Notice = MethodOutput<'notices.get'>;

/** A notice's text: written from the records, published from a day, printed (Art 13, 14). */
export function NoticeCard({ item: { id } }: RegisterCardProps) {
  const t = useTexts(noticeTexts);
  const answer = useAnswer('notices.get', { id });
  return (
    <Card title={t.card}>
      <Awaited answer={answer}>{(notice) => <Steps notice={notice} />}</Awaited>
    </Card>
  );
}

function Steps({ notice }: { readonly notice: Notice }) {
  const t = useTexts(noticeTexts);
  const language = useUi((ui) => ui.language);
  const [publishing, setPublishing] = useState(false);
  const { id, version, content } = notice;
  const { records, article, shownFrom, texts } = content;
  const isReady = records.length > 0 && article !== undefined;
  const generated = useAnswer('notices.generate', isReady ? { records, article } : undefined);
  const isPublished = shownFrom !== undefined;
  const isWritten = texts.sv !== '' || texts.en !== '';
  const write = async () => {
    const value = generated.value;
    if (value === undefined) return;
    const written = { ...content, texts: value.texts };
    await act('notices.save', { id, version, content: written }, { done: t.written });
  };
  const saveHtml = async () => {
    const file = await act('notices.html', { id, language });
    if (file) await saveFile(file.fileName, textToBase64(file.html), t.htmlSaved);
  };
  return (
    <div className="stack">
      <p className="soft">{isReady ? t.lead : t.noRecords}</p>
      {!isPublished && generated.value && <Missing gaps={generated.value.missing} />}
      {isPublished && <Changed id={id} />}
      <div className="line">
        {!isPublished && (
          <Button isDisabled={generated.value === undefined} onPress={() => void write()}>
            {isWritten ? t.rewrite : t.write}
          </Button>
        )}
        {!isPublished && (
          <Button kind="primary" isDisabled={!isWritten} onPress={() => setPublishing(true)}>
            {t.publish}
          </Button>
        )}
        {isWritten && (
          <>
            <Button
              onPress={() => void act('notices.print', { id, language }, { done: t.printed })}
            >
              {t.print}
            </Button>
            <Button onPress={() => void saveHtml()}>{t.html}</Button>
          </>
        )}
      </div>
      {publishing && (
        <PublishDialog id={id} version={version} onClose={() => setPublishing(false)} />
      )}
    </div>
  );
}

function Missing({ gaps }: { readonly gaps: readonly Gap[] }) {
  const t = useTexts(noticeTexts);
  const say = useBilingual();
  const article = useArticle();
  if (gaps.length === 0) return null;
  return (
    <Banner tone="warning">
      <p>{t.missing}:</p>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.field} ${gap.text.en}`}>
            {say(gap.text)} <span className="faint">({article(gap.article)})</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** The records that say something else than when the text was written. */
function Changed({ id }: { readonly id: Notice['id'] }) {
  const t = useTexts(noticeTexts);
  const say = useBilingual();
  const { value } = useAnswer('notices.changed', {});
  const records = value?.notices.find((notice) => notice.id === id)?.records ?? [];
  if (records.length === 0) return null;
  return (
    <Banner tone="warning">
      <p>{t.changed}:</p>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <LinkButton onPress={() => goTo({ area: 'processing', id: record.id })}>
              {say(record.title)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
