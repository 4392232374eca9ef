import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { IconButton } from '../ui/Button.tsx';

export const pageSize = 50;

type PagerProps = {
  readonly offset: number;
  readonly total: number;
  /** True when there are more matches than were counted. */
  readonly floor: boolean;
  readonly onOffset: (offset: number) => void;
};

/** Steps through a list that is longer than a page; nothing when it is not. */
export function Pager({ offset, total, floor, onOffset }: PagerProps) {
  const t = useTexts(commonTexts);
  if (total <= pageSize) return null;
  const last = Math.min(offset + pageSize, total);
  return (
    <nav className="pager small soft" aria-label={t.page(offset + 1, last, String(total))}>
      <IconButton
        label={t.previous}
        icon={ChevronLeft}
        isDisabled={offset === 0}
        onPress={() => onOffset(Math.max(0, offset - pageSize))}
      />
      {t.page(offset + 1, last, `${total}${floor ? '+' : ''}`)}
      <IconButton
        label={t.next}
        icon={ChevronRight}
        isDisabled={last >= total && !floor}
        onPress={() => onOffset(offset + pageSize)}
      />
    </nav>
  );
}
