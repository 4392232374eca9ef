import { FolderOpen } from 'lucide-react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo } from '../uiState.ts';
import { AddLinked } from './AddLinked.tsx';
import { registerExtras } from './extras.ts';
import type { RegisterItem } from './model.ts';
import { definitionOf, type RegisterCardProps } from './model.ts';
import { registerTexts } from './texts.ts';
import { fieldsOnPath } from './values.ts';

type Link = RegisterItem['links'][number];

/** What the item names and what names it, other items and cases: each the way in. */
export function LinksCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const none = item.links.length + item.linkedFrom.length + item.cases.length === 0;
  return (
    <Card title={t.links} actions={<AddLinked item={item} />}>
      <div className="stack">
        {none && <p className="faint">{t.noLinks}</p>}
        <Links title={t.refersTo} links={item.links} from={() => item.register} />
        <Links title={t.referredFrom} links={item.linkedFrom} from={({ register }) => register} />
        {item.cases.length > 0 && (
          <section className="stack-tight">
            <h3>{t.cases}</h3>
            <ul className="value-lines">
              {item.cases.map(({ id, reference }) => (
                <li key={id} className="link-line">
                  <FolderOpen size={14} aria-hidden />
                  <LinkButton onPress={() => goTo({ area: 'requests', id })}>
                    {reference}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  );
}

type LinksProps = {
  readonly title: string;
  readonly links: readonly Link[];
  /** The register whose field makes the link. */
  readonly from: (link: Link) => RegisterName;
};

function Links({ title, links, from }: LinksProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  if (links.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{title}</h3>
      <ul className="value-lines">
        {links.map((link) => {
          const Icon = registerExtras[link.register].icon;
          const fields = definitionOf(from(link))?.fields ?? {};
          const field = fieldsOnPath(fields, link.field).at(-1);
          const one = definitionOf(link.register)?.words.one;
          return (
            <li key={`${link.id} ${link.field}`} className="link-line">
              <Icon size={14} aria-hidden />
              <span>
                <LinkButton onPress={() => goTo({ area: link.register, id: link.id })}>
                  {say(link.title) || t.untitled}
                </LinkButton>{' '}
                <span className="small faint">
                  {[one && say(one), field && say(field.words)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
