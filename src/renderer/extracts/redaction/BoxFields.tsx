import { Input, Label, NumberField } from 'react-aria-components';
import type { Box } from '../../../core/extracts/model/redaction.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { bounded } from './boxes.ts';
import { pageTexts } from './pageTexts.ts';

const sides = ['x', 'y', 'width', 'height'] as const satisfies readonly (keyof Box)[];

type BoxFieldsProps = {
  readonly box: Box;
  readonly onBox: (box: Box) => void;
};

/** A box by its numbers, in per cent of the page. */
export function BoxFields({ box, onBox }: BoxFieldsProps) {
  const t = useTexts(pageTexts);
  return (
    <div className="box-fields">
      {sides.map((side) => (
        <NumberField
          key={side}
          className="field"
          value={Math.round(box[side] * 1000) / 10}
          minValue={0}
          maxValue={100}
          step={0.1}
          onChange={(percent) => {
            if (!Number.isNaN(percent)) onBox(bounded({ ...box, [side]: percent / 100 }));
          }}
        >
          <Label>{t.sides[side]}</Label>
          <Input className="input" />
        </NumberField>
      ))}
    </div>
  );
}
