import { useAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { LevelSign } from './LevelSign.tsx';
import { supplierTexts } from './texts.ts';

/** Every supplier with something to mend, worst first, and what it is. */
export function StandingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(supplierTexts);
  const say = useBilingual();
  const article = useArticle();
  const answer = useAnswer('suppliers.standing', { levels: ['red', 'amber'], limit: 500 });
  return (
    <Dialog title={t.check} onClose={onClose} wide>
      <Awaited answer={answer}>
        {({ suppliers, counts }) => (
          <div className="stack">
            <p className="strong">{t.counts(counts.red, counts.amber, counts.green)}</p>
            {suppliers.length === 0 && <p className="faint">{t.allGreen}</p>}
            {suppliers.map(({ id, name, level, findings }) => (
              <section key={id} className="stack-tight">
                <h2 className="line">
                  <LevelSign level={level} />
                  <LinkButton
                    onPress={() => {
                      goTo({ area: 'suppliers', id });
                      onClose();
                    }}
                  >
                    {name}
                  </LinkButton>
                </h2>
                <ul>
                  {findings
                    .filter((finding) => finding.level !== 'green')
                    .map(({ code, article: cited, text }) => (
                      <li key={`${code} ${text.en}`}>
                        {capitalised(say(text))}{' '}
                        {cited && <span className="faint">({article(cited)})</span>}
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Awaited>
    </Dialog>
  );
}
