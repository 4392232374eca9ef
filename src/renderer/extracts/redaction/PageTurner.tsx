import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { Input, NumberField } from 'react-aria-components';
import { useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { IconButton } from '../../ui/Button.tsx';
import { pageTexts } from './pageTexts.ts';

const zooms = [0.5, 0.75, 1, 1.5, 2] as const;
export type Zoom = (typeof zooms)[number];

type PageTurnerProps = {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
};

/** From page to page, and nearer or farther. */
export function PageTurner({ page, pages, onTurn, zoom, onZoom }: PageTurnerProps) {
  const t = useTexts(pageTexts);
  const common = useTexts(commonTexts);
  const at = zooms.indexOf(zoom);
  return (
    <div className="page-turner">
      <div className="line">
        <IconButton
          label={common.previous}
          icon={ChevronLeft}
          isDisabled={page === 0}
          onPress={() => onTurn(page - 1)}
        />
        <NumberField
          aria-label={t.page}
          className="page-number"
          value={page + 1}
          minValue={1}
          maxValue={pages}
          onChange={(next) => onTurn(Number.isInteger(next) ? next - 1 : page)}
        >
          <Input className="input" />
        </NumberField>
        <span className="small soft">{t.ofPages(pages)}</span>
        <IconButton
          label={common.next}
          icon={ChevronRight}
          isDisabled={page >= pages - 1}
          onPress={() => onTurn(page + 1)}
        />
      </div>
      <div className="line">
        <IconButton
          label={t.zoomOut}
          icon={ZoomOut}
          isDisabled={at === 0}
          onPress={() => onZoom(zooms[at - 1] ?? zoom)}
        />
        <span className="small soft">{Math.round(zoom * 100)} %</span>
        <IconButton
          label={t.zoomIn}
          icon={ZoomIn}
          isDisabled={at === zooms.length - 1}
          onPress={() => onZoom(zooms[at + 1] ?? zoom)}
        />
      </div>
    </div>
  );
}
