import { FileX2 } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import { erasureTexts } from '../erasure/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Group, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';

type Due = MethodOutput<'erasure.due'>;

/** Frist's own ended cases that are to go, or an erasure to finish; and, once there is a case, that no rule says when. */
export function ErasureDue({ hasCases }: { readonly hasCases: boolean }) {
  const t = useTexts(todayTexts);
  const erasure = useTexts(erasureTexts);
  const due = useErasureDue();
  if (due === undefined) return null;
  const line = lineOf(due, hasCases);
  return (
    <Group
      title={t.erasure}
      things={line ? [line] : []}
      keyOf={(each) => each}
      line={(each) => (
        <TodayLine
          to={{ area: 'erasure' }}
          title={
            each === 'noRule'
              ? erasure.noRule
              : each === 'unfinished'
                ? t.erasureUnfinished
                : t.erasureDue(due.count)
          }
          facts={[due.rule?.title ?? t.erasureNoRule]}
          right={
            <span className="due soon">
              <FileX2 size={14} aria-hidden />
              {each === 'noRule' ? t.erasureSetRule : t.erasureOpen}
            </span>
          }
        />
      )}
    />
  );
}

/** What of Frist's own is to be erased today. */
export function useErasureDue(): Due | undefined {
  return useAnswer('erasure.due', { limit: 1 }).value;
}

function lineOf(due: Due, hasCases: boolean): 'unfinished' | 'due' | 'noRule' | undefined {
  if (due.unfinished > 0) return 'unfinished';
  if (due.count > 0) return 'due';
  return due.rule === undefined && hasCases ? 'noRule' : undefined;
}
