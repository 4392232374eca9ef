import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { StandingLevel } from '../../core/suppliers/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { supplierTexts } from './texts.ts';

const signs = { red: CircleAlert, amber: TriangleAlert, green: CircleCheck } as const;
const tones = { red: 'late', amber: 'soon', green: 'done' } as const;

/** How something stands: a sign, a word and a colour. */
export function LevelSign({ level }: { readonly level: StandingLevel }) {
  const t = useTexts(supplierTexts);
  const Sign = signs[level];
  return (
    <span className={`chip ${tones[level]}`}>
      <Sign size={14} aria-hidden />
      {t.levels[level]}
    </span>
  );
}
