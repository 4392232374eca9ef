import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { familyOf } from './family.ts';
import { registerTexts } from './texts.ts';

/** Beside a register's name: how much in it and its tabs is due, or else how much lacks something. */
export function RegisterMarks({ register }: { readonly register: RegisterName }) {
  const t = useTexts(registerTexts);
  const counts = useAnswer('registers.counts', {}).value?.counts ?? [];
  const family = familyOf(register);
  const own = counts.filter((count) => family.includes(count.register));
  const due = own.reduce((sum, count) => sum + count.due, 0);
  const gaps = own.reduce((sum, { withGaps }) => sum + withGaps, 0);
  if (due + gaps === 0) return null;
  const Sign = due > 0 ? CircleAlert : TriangleAlert;
  return (
    <span className={`count nav-mark${due > 0 ? ' late' : ''}`} title={t.marks(due, gaps)}>
      <Sign size={12} aria-hidden />
      <span aria-hidden>{due > 0 ? due : gaps}</span>
      <span className="visually-hidden">{t.marks(due, gaps)}</span>
    </span>
  );
}
