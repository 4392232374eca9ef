import { type ReactNode, useId } from 'react';

type CardProps = {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
};

/** A titled part of a page. */
export function Card({ title, actions, children, id }: CardProps) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading} id={id}>
      <header className="card-head">
        <h2 id={heading}>{title}</h2>
        {actions && <div className="line">{actions}</div>}
      </header>
      <div className="card-body">{children}</div>
    </section>
  );
}

/** Names and values, one pair a line; pairs without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(
          ([, value]) => value !== undefined && value !== null && value !== false && value !== '',
        )
        .map(([name, value]) => (
          <FactPair key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function FactPair({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
