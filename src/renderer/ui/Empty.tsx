import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type EmptyProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What belongs here. */
  readonly children: ReactNode;
  /** The first step. */
  readonly actions?: ReactNode;
};

/** An empty place that says what belongs there and offers the first step. */
export function Empty({ icon: Icon, title, children, actions }: EmptyProps) {
  return (
    <section className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      <div className="stack-tight">{children}</div>
      {actions && <div className="line">{actions}</div>}
    </section>
  );
}
