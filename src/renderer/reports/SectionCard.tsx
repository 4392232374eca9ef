import type { ReportPart, ReportSection } from '../../core/reports/model.ts';
import { Card } from '../ui/Card.tsx';
import type { Question } from './asking.ts';
import { ChartShown } from './ChartShown.tsx';
import { CommentPart } from './CommentPart.tsx';
import { FiguresShown } from './FiguresShown.tsx';
import { TableShown } from './TableShown.tsx';

type SectionCardProps = { readonly section: ReportSection; readonly question: Question };

/** One section of a report as it stands on the screen, with the officer's comment under it. */
export function SectionCard({ section, question }: SectionCardProps) {
  const { language } = question;
  return (
    <Card title={<span lang={language}>{section.title}</span>} id={`section-${section.id}`}>
      <div className="stack" lang={language}>
        {section.parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a section have no other name and keep their order
          <Part key={at} part={part} language={language} />
        ))}
      </div>
      <CommentPart key={section.comment} section={section} question={question} />
    </Card>
  );
}

type PartProps = { readonly part: ReportPart; readonly language: Question['language'] };

function Part({ part, language }: PartProps) {
  switch (part.kind) {
    case 'text':
      return <p className="report-text">{part.text}</p>;
    case 'figures':
      return <FiguresShown figures={part.figures} language={language} />;
    case 'table':
      return <TableShown table={part} language={language} />;
    case 'chart':
      return <ChartShown part={part} language={language} />;
  }
}
