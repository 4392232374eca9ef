import { useState } from 'react';
import type { Box, Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import type { RedactionId } from '../../../core/kit/ids.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Scrollable } from '../../ui/Scrollable.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { BoxPanel } from './BoxPanel.tsx';
import { firstPage } from './firstPlace.ts';
import { firstGround, type Grounded } from './GroundFields.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PagePicture } from './PagePicture.tsx';
import { PageTurner, type Zoom } from './PageTurner.tsx';
import { pageTexts } from './pageTexts.ts';
import { StrikeWords } from './StrikeWords.tsx';
import { WorkAside } from './WorkAside.tsx';
import './pages.css';

type PagesWorkProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  /** True to see the pages as they will be handed over. */
  readonly released: boolean;
};

/** A PDF or a picture, page by page: as it came, to draw boxes on, or as it will be handed over. */
export function PagesWork({ extract, dataSet, released }: PagesWorkProps) {
  const t = useTexts(pageTexts);
  const { requestId } = extract;
  const [page, setPage] = useState(0);
  const [zoom, setZoom] = useState<Zoom>(1);
  const [current, setCurrent] = useState<RedactionId>();
  const [draft, setDraft] = useState<Box>();
  const [grounded, setGrounded] = useState<Grounded>(firstGround);
  const [words, setWords] = useState('');
  const [tab, setTab] = useState(dataSet.proposed > 0 ? 'proposals' : 'strike');
  const answer = useAnswer('extracts.page', { requestId, dataSetId: dataSet.id, page, released });
  const turn = (next: number) => {
    setDraft(undefined);
    setPage(next);
  };
  const draw = (box: Box | undefined) => {
    setDraft(box);
    if (box) setTab('strike');
  };
  const jump = async (redaction: Redaction) => {
    setCurrent(redaction.id);
    const first = await firstPage(requestId, dataSet, redaction);
    if (first !== undefined && first !== page) turn(first);
  };
  return (
    <div className={released ? 'work-columns alone' : 'work-columns'}>
      <section className="work-main" aria-label={released ? t.releasedOf(dataSet.title) : t.pages}>
        <PageTurner page={page} pages={dataSet.pages} onTurn={turn} zoom={zoom} onZoom={setZoom} />
        <Scrollable className="page-scroll" label={t.pageOf(page + 1)}>
          <Awaited answer={answer}>
            {(picture) => (
              <PagePicture
                requestId={requestId}
                picture={picture}
                page={page}
                zoom={zoom}
                released={released}
                current={current}
                draft={draft}
                onDraft={draw}
              />
            )}
          </Awaited>
        </Scrollable>
        {released && <p className="work-foot small soft">{t.releasedPagesLead}</p>}
      </section>
      {!released && (
        <WorkAside
          extract={extract}
          dataSet={dataSet}
          onGo={(redaction) => void jump(redaction)}
          tab={tab}
          onTab={setTab}
        >
          <BoxPanel
            requestId={requestId}
            dataSet={dataSet}
            page={page}
            draft={draft}
            onDraft={draw}
            boxes={answer.value?.boxes ?? []}
            grounded={grounded}
            onGrounded={setGrounded}
          />
          <PagePanel
            key={page}
            requestId={requestId}
            dataSet={dataSet}
            page={page}
            leftOut={answer.value?.leftOut}
          />
          <StrikeWords
            extract={extract}
            dataSet={dataSet}
            words={words}
            onWords={setWords}
            grounded={grounded}
          />
        </WorkAside>
      )}
    </div>
  );
}
