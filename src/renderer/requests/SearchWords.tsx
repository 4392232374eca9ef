import { Search, X } from 'lucide-react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useTexts } from '../texts/catalogue.ts';
import { seek, useSought } from './sought.ts';
import { requestTexts } from './texts.ts';

/** The search, the same for list, board and table; Ctrl+F goes here. */
export function SearchWords() {
  const t = useTexts(requestTexts);
  const words = useSought((sought) => sought.words);
  return (
    <SearchField
      aria-label={t.search}
      id="requests-search"
      className="search grow"
      value={words}
      onChange={(next) => seek({ words: next })}
    >
      <Search size={15} aria-hidden />
      <Input className="input" placeholder={t.search} />
      <Button className="icon-button">
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
}
