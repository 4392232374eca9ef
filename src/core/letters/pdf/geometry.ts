import type { EnvelopeWindow } from '../../settings/model.ts';

/** A rectangle on the page in points, from the top left corner. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Millimetres as points. */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}

export const page = { width: mm(210), height: mm(297) } as const;

/** The text column: 160 mm wide, about 85 letters a line. */
export const column = {
  left: mm(25),
  right: mm(185),
  width: mm(160),
  /** Where text begins on pages with a running header. */
  top: mm(30),
  bottom: mm(273),
} as const;

/** Baselines of the running header and of the footer, from the top. */
export const headerLine = mm(18);
export const footerLine = mm(281);

/** What an envelope lets one see of the first page, and where on it the letter's parts stand. */
export type WindowGeometry = {
  /** All that can show through the window, however the folded sheet slides inside. Only the address may stand here. */
  readonly visible: Rect;
  /** Where the address stands: inside the window in every position of the sheet. */
  readonly address: Rect;
  /** Date and reference, out of sight. */
  readonly reference: Rect;
  /** Where the body begins on the first page. */
  readonly bodyTop: number;
};

function rect(x: number, y: number, width: number, height: number): Rect {
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}

/**
 * Window C5 H2: 100 × 35 mm, 15 mm from the right and 44 mm from the top of a 229 × 162 mm
 * envelope, in which a sheet folded to A5 may slide 19 mm sideways and 14 mm down.
 * DIN 5008 form B: window 90 × 45 mm, 20 mm from the left, 45 mm from the top of the sheet.
 */
export const windowGeometry: Readonly<Record<EnvelopeWindow, WindowGeometry>> = {
  swedishC5: {
    visible: rect(95, 30, 115, 49),
    address: rect(114, 46, 76, 32),
    reference: rect(25, 46, 66, 32),
    bodyTop: mm(85),
  },
  din5008: {
    visible: rect(15, 45, 100, 45),
    address: rect(25, 58, 80, 30),
    reference: rect(125, 52, 60, 32),
    bodyTop: mm(101),
  },
};

/** A paper that is sent to nobody keeps no room for a window: its text begins high on the first page. */
export const documentGeometry = {
  reference: rect(125, 15, 60, 20),
  bodyTop: mm(40),
} as const;
