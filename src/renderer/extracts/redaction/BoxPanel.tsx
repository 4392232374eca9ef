import { SquareDashed } from 'lucide-react';
import type { MethodOutput } from '../../../core/contract.ts';
import type { Box } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { BoxFields } from './BoxFields.tsx';
import { BoxList } from './BoxList.tsx';
import { middleBox } from './boxes.ts';
import { strike } from './commands.ts';
import { type Grounded, GroundFields } from './GroundFields.tsx';
import { pageTexts } from './pageTexts.ts';

type BoxPanelProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly page: number;
  readonly draft: Box | undefined;
  readonly onDraft: (box: Box | undefined) => void;
  readonly boxes: MethodOutput<'extracts.page'>['boxes'];
  readonly grounded: Grounded;
  readonly onGrounded: (grounded: Grounded) => void;
};

/** The boxes of a page: a new one by mouse, by arrows or by numbers, and those that are there. */
export function BoxPanel(props: BoxPanelProps) {
  const { requestId, dataSet, page, draft, onDraft, boxes, grounded, onGrounded } = props;
  const t = useTexts(pageTexts);
  const strikeBox = async () => {
    if (draft === undefined) return;
    const what = { kind: 'region' as const, dataSetId: dataSet.id, page, box: draft };
    const struck = await strike(requestId, [{ what, ...grounded }], t.boxDone);
    if (struck) onDraft(undefined);
  };
  return (
    <section className="stack" aria-label={t.boxes}>
      <h2>{t.boxes}</h2>
      {draft === undefined ? (
        <>
          <p className="small soft">{t.boxLead}</p>
          <div>
            <Button icon={SquareDashed} onPress={() => onDraft(middleBox)}>
              {t.addBox}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="small soft">{t.draftKeys}</p>
          <BoxFields box={draft} onBox={onDraft} />
          <GroundFields grounded={grounded} onGrounded={onGrounded} />
          <div className="line">
            {/* A plain button, for the box itself presses it by its id. */}
            <button
              type="button"
              id="strike-box"
              className="button primary"
              onClick={() => void strikeBox()}
            >
              {t.strikeBox}
            </button>
            <Button onPress={() => onDraft(undefined)}>{t.dropBox}</Button>
          </div>
        </>
      )}
      <BoxList requestId={requestId} boxes={boxes} />
    </section>
  );
}
