import { type PointerEvent, useRef } from 'react';
import type { Box } from '../../../core/extracts/model/redaction.ts';
import { boxBetween, type Point } from './boxes.ts';

/** Draws a box between where the mouse is pressed and where it is let go. */
export function useDrawing(onBox: (box: Box | undefined) => void) {
  const from = useRef<Point>(undefined);
  const drawTo = (event: PointerEvent<HTMLElement>) => {
    if (from.current === undefined) return;
    const box = boxBetween(from.current, pointOf(event));
    if (box) onBox(box);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = pointOf(event);
    },
    onPointerMove: drawTo,
    onPointerUp(event: PointerEvent<HTMLElement>) {
      drawTo(event);
      from.current = undefined;
    },
    onPointerCancel() {
      from.current = undefined;
    },
  };
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
