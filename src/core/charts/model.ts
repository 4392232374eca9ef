/** What a chart shows: one value for each category in each series; null where there is none. */
export type Chart = {
  readonly kind: 'bars' | 'stackedBars' | 'lines' | 'horizon';
  /** Along the axis, such as months or rights. */
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly unit: 'count' | 'days' | 'percent';
};

/** One stroke or word of a drawing; points, from the upper left corner. Colours are #rrggbb. */
export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  /** An SVG path; filled, stroked or both; `dash` in points. */
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      readonly fill: string;
    };

/** A chart as it is drawn, the same on the screen (SVG) and on paper (PDF). */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};
