import { GridList, GridListItem } from 'react-aria-components';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { templateTexts } from './texts.ts';

/** Every template, and how many of its texts, in either language, the organisation has reworded. */
export function TemplateList({ route }: { readonly route: Route }) {
  const t = useTexts(templateTexts);
  const say = useBilingual();
  const answer = useAnswer('letters.templates', { language: 'sv' });
  const english = useAnswer('letters.templates', { language: 'en' }).value?.templates ?? [];
  return (
    <>
      <p className="pane-head strong">{t.list}</p>
      <Awaited answer={answer}>
        {({ templates }) => (
          <GridList
            aria-label={t.list}
            className="request-rows"
            selectionMode="none"
            onAction={(id) => goTo({ area: 'templates', id: String(id) })}
          >
            {templates.map(({ template, title, blocks }) => {
              const inEnglish = english.find((each) => each.template === template)?.blocks ?? [];
              const texts = [...blocks, ...inEnglish];
              const own = texts.filter(({ text, standard }) => text !== standard).length;
              return (
                <GridListItem
                  key={template}
                  id={template}
                  textValue={say(title)}
                  className={`request-row${template === route.id ? ' opened' : ''}`}
                >
                  <span className="strong">{say(title)}</span>
                  {own > 0 && <span className="small faint">{t.changed(own)}</span>}
                </GridListItem>
              );
            })}
          </GridList>
        )}
      </Awaited>
    </>
  );
}
