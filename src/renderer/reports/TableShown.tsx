import { useState } from 'react';
import type { Language } from '../../core/kit/language.ts';
import type { ReportTable } from '../../core/reports/model.ts';
import { cellText, isNumeric } from '../../core/reports/rules/cellText.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Scrollable } from '../ui/Scrollable.tsx';
import { reportTexts } from './texts.ts';

type TableShownProps = { readonly table: ReportTable; readonly language: Language };

const shownAtFirst = 50;
const shownMore = 250;

/** A table of a report; a long one shows its beginning, the files have all of it. */
export function TableShown({ table, language }: TableShownProps) {
  const t = useTexts(reportTexts);
  const [most, setMost] = useState(shownAtFirst);
  const { title, columns, rows, totals, empty } = table;
  if (rows.length === 0) {
    return (
      <p>
        <span className="strong">{title}.</span> <span className="faint">{empty ?? t.noRows}</span>
      </p>
    );
  }
  const shown = rows.slice(0, most);
  return (
    <Scrollable label={t.tableOf(title)} className="table-frame">
      <table className="report-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, kind }) => (
              <th key={name} scope="col" className={isNumeric(kind) ? 'numeric' : kind}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report have no other name and keep their order
            <tr key={n} className={totals && n === rows.length - 1 ? 'totals' : ''}>
              {columns.map(({ name, kind }, at) => (
                <td key={name} className={isNumeric(kind) ? 'numeric' : kind}>
                  {cellText(row[at] ?? null, kind, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="line">
          {t.shownOf(shown.length, rows.length)}
          <Button onPress={() => setMost(most + shownMore)}>{t.showMore}</Button>
        </p>
      )}
    </Scrollable>
  );
}
