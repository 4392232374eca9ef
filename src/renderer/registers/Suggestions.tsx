import type { ReactNode } from 'react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';

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
  const take = async (suggestion: Suggestion) => {
    const taken = await suggestion.take();
    if (!taken) return;
    onTaken();
    goTo({ area: register, id: taken.id });
  };
  return (
    <ul className="duty-list">
      {suggestions.map((suggestion) => (
        <li key={suggestion.key} className="spread">
          <div>
            <p className="strong">{suggestion.title}</p>
            <p className="soft">{suggestion.about}</p>
          </div>
          <Button onPress={() => void take(suggestion)}>
            {takeWord}
            <span className="visually-hidden"> {suggestion.title}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
