import { ChevronRight, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Instant } from '../../core/kit/dates.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { type Difference, differencesOf } from './differences.ts';
import {
  type Content,
  definitionOf,
  methodOf,
  type RegisterCardProps,
  type RegisterItem,
} from './model.ts';
import { ShownValue } from './ShownValue.tsx';
import { registerTexts } from './texts.ts';

type Version = {
  readonly version: number;
  readonly at: Instant;
  readonly actor: string;
  readonly content: Content;
};

const shownAtFirst = 3;

/** Every version of the item, newest first, each with what it changed. */
export function HistoryCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const [all, setAll] = useState(false);
  const answer = useAnswer(methodOf(item.register, 'history'), { id: item.id });
  return (
    <Card title={t.history}>
      <Awaited answer={answer}>
        {({ versions }) => (
          <div className="stack">
            <ol className="versions">
              {versions.slice(0, all ? undefined : shownAtFirst).map((version, place) => (
                <li key={version.version}>
                  <OneVersion item={item} version={version} before={versions[place + 1]} />
                </li>
              ))}
            </ol>
            {!all && versions.length > shownAtFirst && (
              <div>
                <Button onPress={() => setAll(true)}>{t.olderVersions}</Button>
              </div>
            )}
          </div>
        )}
      </Awaited>
    </Card>
  );
}

type OneVersionProps = {
  readonly item: RegisterItem;
  readonly version: Version;
  readonly before: Version | undefined;
};

function OneVersion({ item, version, before }: OneVersionProps) {
  const t = useTexts(registerTexts);
  const clock = useClock();
  const isCurrent = version.version === item.version;
  return (
    <Disclosure>
      <div className="spread">
        <Heading level={3}>
          <AriaButton slot="trigger" className="why-button">
            <ChevronRight size={14} aria-hidden />
            {t.version(version.version)}
            {isCurrent && <span className="faint"> · {t.current}</span>}
          </AriaButton>
        </Heading>
        <span className="small faint">
          {clock(version.at)} · {t.seats[version.actor as keyof typeof t.seats] ?? version.actor}
        </span>
      </div>
      <DisclosurePanel>
        <div className="stack version-body">
          <Changes item={item} version={version} before={before} />
          {!isCurrent && (
            <div>
              <Button icon={RotateCcw} onPress={() => void restore(item, version, t)}>
                {t.restoreVersion(version.version)}
              </Button>
            </div>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

function Changes({ item, version, before }: OneVersionProps) {
  const t = useTexts(registerTexts);
  const fields = definitionOf(item.register)?.fields ?? {};
  if (before === undefined) return <p className="faint">{t.firstVersion}</p>;
  const differences = differencesOf(fields, before.content, version.content);
  if (differences.length === 0) return <p className="faint">{t.sameVersion}</p>;
  return (
    <ul className="differences">
      {differences.map((difference) => (
        <li key={difference.path}>
          <Change difference={difference} />
        </li>
      ))}
    </ul>
  );
}

function Change({
  difference: { field, names, was, became },
}: {
  readonly difference: Difference;
}) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const name = names.map((each) => (typeof each === 'number' ? each : say(each))).join(' › ');
  return (
    <>
      <p className="strong">{name}</p>
      <dl className="facts">
        <dt>{t.was}</dt>
        <dd>
          <ShownValue field={field} value={was} />
        </dd>
        <dt>{t.became}</dt>
        <dd>
          <ShownValue field={field} value={became} />
        </dd>
      </dl>
    </>
  );
}

/** Saves what an older version said as the next version; nothing of the history is lost. */
async function restore(
  item: RegisterItem,
  version: Version,
  t: { readonly restored: (version: number) => string },
): Promise<void> {
  const method = methodOf(item.register, 'save');
  const saveAt = (content: Content, at: number) => ({
    id: item.id,
    version: at,
    // What a version says was checked by the register's own schema when it was saved.
    content: content as never,
  });
  await act(method, saveAt(version.content, item.version), {
    done: t.restored(version.version),
    undo: (saved) => void act(method, saveAt(item.content, saved.version)),
  });
}
