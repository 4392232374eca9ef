import type { MethodOutput } from '../../core/contract.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { erasureTexts } from './texts.ts';

/** Each case and file whose time is up, and why some are kept all the same. */
export function DueTable({ due }: { readonly due: MethodOutput<'erasure.due'> }) {
  const t = useTexts(erasureTexts);
  const heads = [t.reference, t.closedOn, t.dueOn, t.keptBy];
  return (
    <div className="scroll-x">
      <table className="grid-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {due.cases.map(({ id, reference, closedOn, dueOn, merged, holds, isRestricted }) => (
            <tr key={id}>
              <td>
                <LinkButton onPress={() => goTo({ area: 'requests', id })}>{reference}</LinkButton>
                {merged.length > 0 && (
                  <span className="small faint"> {t.merged(merged.join(', '))}</span>
                )}
              </td>
              <td>{closedOn}</td>
              <td>{dueOn}</td>
              <td>
                {[
                  ...holds.map(({ citation }) => t.hold(citation)),
                  ...(isRestricted ? [t.restricted] : []),
                ].join(', ')}
              </td>
            </tr>
          ))}
          {due.trayItems.map(({ id, settledOn, dueOn, holds }) => (
            <tr key={id}>
              <td>{t.trayFile}</td>
              <td>{settledOn}</td>
              <td>{dueOn}</td>
              <td>{holds.map(({ citation }) => t.hold(citation)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
