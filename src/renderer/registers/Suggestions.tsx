import type { ReactNode } from 'react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { methodOf } from './model.ts';
import { registerTexts } from './texts.ts';

const mostItems = 200;

/** Something to begin an item from. */
export type Suggestion = {
  readonly key: string;
  readonly title: string;
  readonly about: ReactNode;
  /** Enters it; answers the new item, or undefined where it failed. */
  readonly take: () => Promise<{ readonly id: string } | undefined>;
};

type SuggestionsProps = {
  readonly register: RegisterName;
  readonly suggestions: readonly Suggestion[];
  /** What the button beside each says. */
  readonly takeWord: string;
  /** Called when one was taken, before its page is opened. */
  readonly onTaken: () => void;
};

/** A list of what one can begin from, each with its button; what is taken is opened to be looked over. */
export function Suggestions({ register, suggestions, takeWord, onTaken }: SuggestionsProps) {
  const t = useTexts(registerTexts);
  const idOf = useIdByTitle(register);
  const take = async (suggestion: Suggestion) => {
    const taken = await suggestion.take();
    if (!taken) return;
    onTaken();
    goTo({ area: register, id: taken.id });
  };
  const open = (id: string) => {
    onTaken();
    goTo({ area: register, id });
  };
  return (
    <ul className="duty-list">
      {suggestions.map((suggestion) => {
        const own = idOf(suggestion.title);
        return (
          <li key={suggestion.key} className="spread nowrap">
            <div>
              <p className="strong">{suggestion.title}</p>
              <p className="soft">{suggestion.about}</p>
            </div>
            <Button onPress={() => (own ? open(own) : void take(suggestion))}>
              {own ? t.openOwn : takeWord}
              <span className="visually-hidden"> {suggestion.title}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The item that has a title already, so that a suggestion which was taken is opened rather than taken twice. */
function useIdByTitle(register: RegisterName): (title: string) => string | undefined {
  const say = useBilingual();
  const items = useAnswer(methodOf(register, 'list'), { limit: mostItems }).value?.items ?? [];
  return (title) => items.find((item) => sameName(say(item.title), title))?.id;
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
