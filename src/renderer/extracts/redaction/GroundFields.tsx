import {
  type NewRedaction,
  redactionGroundArticles,
  redactionGroundNames,
  redactionGrounds,
} from '../../../core/extracts/model/redaction.ts';
import { capitalised } from '../../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Select } from '../../ui/Choice.tsx';
import { LineField } from '../../ui/Field.tsx';
import { redactionTexts } from './texts.ts';

/** Why something is struck out, and the words of the redaction list. */
export type Grounded = Pick<NewRedaction, 'ground' | 'note'>;

export const firstGround: Grounded = { ground: 'othersRights', note: '' };

type GroundFieldsProps = {
  readonly grounded: Grounded;
  readonly onGrounded: (grounded: Grounded) => void;
};

/** The ground of a stroke; it stays for the next one. */
export function GroundFields({ grounded, onGrounded }: GroundFieldsProps) {
  const t = useTexts(redactionTexts);
  const say = useBilingual();
  const article = useArticle();
  const options = redactionGrounds.map((value) => ({
    value,
    label: `${capitalised(say(redactionGroundNames[value]))}, ${article(redactionGroundArticles[value])}`,
  }));
  return (
    <>
      <Select
        label={t.ground}
        value={grounded.ground}
        options={options}
        onChange={(ground) => onGrounded({ ...grounded, ground })}
      />
      <LineField
        label={t.note}
        hint={t.noteHint}
        value={grounded.note}
        onChange={(note) => onGrounded({ ...grounded, note })}
        optional
      />
    </>
  );
}
