import { useEffect, useState } from 'react';
import type { MethodOutput } from '../../../core/contract.ts';
import type { Box } from '../../../core/extracts/model/redaction.ts';
import type { RedactionId, RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { bytesOf } from '../../ui/base64.ts';
import { boxStyle } from './boxes.ts';
import { decide } from './commands.ts';
import { DraftBox } from './DraftBox.tsx';
import type { Zoom } from './PageTurner.tsx';
import { pageTexts } from './pageTexts.ts';
import { useDrawing } from './useDrawing.ts';

type Picture = MethodOutput<'extracts.page'>;

type PagePictureProps = {
  readonly requestId: RequestId;
  readonly picture: Picture;
  /** From 0. */
  readonly page: number;
  readonly zoom: Zoom;
  readonly released: boolean;
  /** The redaction that was gone to: its places stand out. */
  readonly current: RedactionId | undefined;
  readonly draft: Box | undefined;
  readonly onDraft: (box: Box | undefined) => void;
};

/** A page as a picture, with what is struck out and proposed on it; a box is drawn over it with the mouse. */
export function PagePicture(props: PagePictureProps) {
  const { picture, page, zoom, released, draft, onDraft } = props;
  const t = useTexts(pageTexts);
  const address = usePicture(picture);
  const drawing = useDrawing(onDraft);
  const marks = released ? [] : picture.boxes;
  return (
    <div
      className={`page-picture${picture.leftOut === undefined ? '' : ' page-out'}`}
      style={{ width: `${zoom * 100}%`, aspectRatio: `${picture.width} / ${picture.height}` }}
      {...(released ? {} : drawing)}
    >
      {address && <img src={address} alt={t.pageOf(page + 1)} draggable={false} />}
      {marks.map(({ redactionId, box, state }, n) =>
        state === 'dismissed' ? null : (
          <Marked
            // biome-ignore lint/suspicious/noArrayIndexKey: one redaction may have several places
            key={`${redactionId} ${n}`}
            {...props}
            redactionId={redactionId}
            box={box}
            state={state}
            n={n}
          />
        ),
      )}
      {draft && !released && <DraftBox box={draft} onBox={onDraft} />}
      {picture.leftOut !== undefined && <p className="page-out-word">{t.pageOut}</p>}
    </div>
  );
}

type MarkedProps = PagePictureProps & {
  readonly redactionId: RedactionId;
  readonly box: Box;
  readonly state: 'proposed' | 'accepted';
  readonly n: number;
};

/** A place that is struck out or proposed; a proposal can be decided where it stands. */
function Marked({ requestId, redactionId, box, state, n, current }: MarkedProps) {
  const t = useTexts(pageTexts);
  const here = redactionId === current ? ' current' : '';
  if (state === 'accepted') {
    return <span className={`page-box accepted${here}`} style={boxStyle(box)} aria-hidden />;
  }
  return (
    <button
      type="button"
      className={`page-box proposed${here}`}
      style={boxStyle(box)}
      aria-label={t.proposedBox(n + 1)}
      title={t.proposedBoxHint}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => void decide(requestId, [redactionId], 'accepted', t.acceptedDone)}
      onKeyDown={(event) => {
        if (!/^(?:[dD]|Delete)$/u.test(event.key)) return;
        void decide(requestId, [redactionId], 'dismissed', t.dismissedDone);
      }}
    >
      ?
    </button>
  );
}

/** The picture's bytes under an address of this window, let go of with it. */
function usePicture({ contentBase64, mediaType }: Picture): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(contentBase64)], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [contentBase64, mediaType]);
  return address;
}
