import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Box } from '../../../core/extracts/model/redaction.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { boxStyle, nudged } from './boxes.ts';
import { pageTexts } from './pageTexts.ts';

type DraftBoxProps = {
  readonly box: Box;
  readonly onBox: (box: Box | undefined) => void;
};

/** A box that is not struck yet: arrows move it, with Shift they resize it, with Alt by little; Escape drops it. */
export function DraftBox({ box, onBox }: DraftBoxProps) {
  const t = useTexts(pageTexts);
  const shape = useRef<HTMLButtonElement>(null);
  useEffect(() => shape.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nudged(box, event.key, { resize: event.shiftKey, fine: event.altKey });
    if (next) onBox(next);
    else if (event.key === 'Escape') onBox(undefined);
    else if (event.key === 'Enter') document.getElementById('strike-box')?.click();
    else return;
    event.preventDefault();
  };
  return (
    <button
      ref={shape}
      type="button"
      className="page-box draft"
      style={boxStyle(box)}
      aria-label={t.draftBox}
      aria-description={t.draftKeys}
      onKeyDown={onKeyDown}
    />
  );
}
