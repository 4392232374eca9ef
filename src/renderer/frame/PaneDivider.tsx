import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { useUi } from '../uiState.ts';
import { frameTexts } from './texts.ts';

const least = 260;
const most = 640;
const keyStep = 16;

/** The edge between list and page: dragged, or moved by the arrow keys. */
export function PaneDivider() {
  const t = useTexts(frameTexts);
  const width = useUi((ui) => ui.listWidth);
  const [drag, setDrag] = useState<{ readonly x: number; readonly width: number }>();
  const set = (next: number) =>
    useUi.setState({ listWidth: Math.round(Math.min(most, Math.max(least, next))) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that moves is a focusable separator, which <hr> is not
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t.resize}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={`divider${drag ? ' dragging' : ''}`}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width - keyStep);
        if (event.key === 'ArrowRight') set(width + keyStep);
        if (event.key === 'Home') set(least);
        if (event.key === 'End') set(most);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ x: event.clientX, width });
      }}
      onPointerMove={(event) => drag && set(drag.width + event.clientX - drag.x)}
      onPointerUp={() => setDrag(undefined)}
    />
  );
}
