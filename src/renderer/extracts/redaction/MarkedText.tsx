import { useTexts } from '../../texts/catalogue.ts';
import { type Mark, segmentsOf } from './segments.ts';
import { redactionTexts } from './texts.ts';

/** Letters of a cell that the table shows; the whole of it stands beside the table once it is chosen. */
const mostShown = 300;

type MarkedTextProps = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly whole?: boolean;
};

/** A text with what is struck out, proposed or masked in it, told by form and by word, not by colour alone. */
export function MarkedText({ text, marks, whole }: MarkedTextProps) {
  const t = useTexts(redactionTexts);
  const shown = whole || text.length <= mostShown ? text : text.slice(0, mostShown);
  const beyond = marks.filter(({ to }) => to > shown.length).length;
  return (
    <>
      {segmentsOf(shown, marks).map(({ from, text: words, mark }) =>
        mark ? (
          <span key={from} className={`mark ${mark.state}`}>
            <span className="visually-hidden">{t.marks[mark.state]}: </span>
            {words}
          </span>
        ) : (
          words
        ),
      )}
      {shown !== text && <span className="faint"> … {beyond > 0 ? t.moreMarks(beyond) : ''}</span>}
    </>
  );
}
