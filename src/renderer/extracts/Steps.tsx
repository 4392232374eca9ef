import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { IconButton } from '../ui/Button.tsx';

type StepsProps = {
  readonly offset: number;
  readonly step: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
};

/** Steps through a list that is longer than what is shown of it; nothing when it is not. */
export function Steps({ offset, step, total, onOffset }: StepsProps) {
  const t = useTexts(commonTexts);
  if (total <= step && offset === 0) return null;
  const last = Math.min(offset + step, total);
  const where = t.page(Math.min(offset + 1, last), last, String(total));
  return (
    <nav className="line small soft" aria-label={where}>
      <IconButton
        label={t.previous}
        icon={ChevronLeft}
        isDisabled={offset === 0}
        onPress={() => onOffset(Math.max(0, offset - step))}
      />
      {where}
      <IconButton
        label={t.next}
        icon={ChevronRight}
        isDisabled={last >= total}
        onPress={() => onOffset(offset + step)}
      />
    </nav>
  );
}
