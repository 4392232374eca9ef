import { z } from 'zod';

/** Where the window was when it was last closed, in screen points. */
export const windowPlaceSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  maximised: z.boolean(),
});

export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export type Area = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

export const smallestWindow = { width: 800, height: 560 } as const;
const usualWindow = { width: 1360, height: 880 } as const;

/** How much of the window must show on a display for the officer to get hold of it. */
const graspable = { width: 200, height: 60 } as const;

/**
 * The bounds to open with: those remembered, made to fit the display they show on; the usual size, in the middle of
 * the first display, when there are none or that display is gone.
 */
export function boundsFor(remembered: WindowPlace | undefined, workAreas: readonly Area[]): Area {
  const home = remembered && workAreas.find((area) => isGraspable(remembered, area));
  if (remembered && home) return fitted(remembered, home);
  const first = workAreas[0] ?? { x: 0, y: 0, ...usualWindow };
  const width = Math.min(usualWindow.width, first.width);
  const height = Math.min(usualWindow.height, first.height);
  return {
    x: first.x + Math.floor((first.width - width) / 2),
    y: first.y + Math.floor((first.height - height) / 2),
    width,
    height,
  };
}

function isGraspable(place: WindowPlace, area: Area): boolean {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const titleShows = place.y >= area.y && place.y + graspable.height <= area.y + area.height;
  return across >= graspable.width && titleShows;
}

function fitted(place: WindowPlace, area: Area): Area {
  const width = clamp(place.width, smallestWindow.width, area.width);
  const height = clamp(place.height, smallestWindow.height, area.height);
  return { x: place.x, y: place.y, width, height };
}

function clamp(length: number, least: number, most: number): number {
  return Math.min(Math.max(length, Math.min(least, most)), most);
}
