import type { Mark } from '../../core/charts/model.ts';
import { drawChart } from '../../core/charts/rules/draw.ts';
import type { Language } from '../../core/kit/language.ts';
import type { ReportPart } from '../../core/reports/model.ts';

type ChartPart = Extract<ReportPart, { kind: 'chart' }>;
type ChartShownProps = { readonly part: ChartPart; readonly language: Language };

const size = { width: 720, height: 280 } as const;

/** A chart, drawn exactly as on paper: on white in both themes. Its numbers stand in the table beside it. */
export function ChartShown({ part, language }: ChartShownProps) {
  const { width, height, marks } = drawChart(part.chart, { ...size, language });
  return (
    <figure className="chart">
      <figcaption className="strong">{part.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={part.description}>
        <rect width={width} height={height} fill="#ffffff" />
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing have no other name
          <Drawn key={at} mark={mark} />
        ))}
      </svg>
    </figure>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = mark;
      return <rect x={x} y={y} width={width} height={height} fill={fill} />;
    }
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(' ')}
        />
      );
    case 'text': {
      const { x, y, size: points, anchor, bold, fill, text } = mark;
      return (
        <text
          x={x}
          y={y}
          fontSize={points}
          textAnchor={anchor}
          fontWeight={bold ? 700 : 400}
          fill={fill}
        >
          {text}
        </text>
      );
    }
  }
}
