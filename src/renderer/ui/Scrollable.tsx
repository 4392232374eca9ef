import type { ReactNode } from 'react';

type ScrollableProps = {
  readonly label: string;
  readonly className: string;
  readonly language?: string;
  readonly children: ReactNode;
};

/** A part that scrolls by itself and can therefore be reached, and scrolled, by keyboard. */
export function Scrollable({ label, className, language, children }: ScrollableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll this part (WCAG 2.1.1)
    <section className={className} lang={language} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
