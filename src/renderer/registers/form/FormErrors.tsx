import type { ApiError } from '../../../core/kit/envelope.ts';
import type { RegisterItemId } from '../../../core/kit/ids.ts';
import { capitalised } from '../../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Banner, ErrorBanner } from '../../ui/Banner.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { gapsOf, twinOf } from '../refusal.ts';
import { registerTexts } from '../texts.ts';

type FormErrorsProps = {
  readonly error: ApiError | undefined;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onField: (path: string) => void;
  /** What the way to the item that is there already is called, and where it leads. */
  readonly twinWord: string;
  readonly onTwin: (id: RegisterItemId) => void;
};

/** Why a form was not saved: what is missing as a list of ways to the fields, a newer version as a choice. */
export function FormErrors({ error, ...ways }: FormErrorsProps) {
  const { onKeepMine, onTakeTheirs, onField, twinWord, onTwin } = ways;
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const article = useArticle();
  const gaps = gapsOf(error);
  const twin = twinOf(error);
  if (error?.code === 'staleVersion') {
    return (
      <Banner tone="error">
        <div className="stack-tight">
          <p>{t.staleLead}</p>
          <div className="line">
            <Button onPress={onKeepMine}>{t.keepMine}</Button>
            <Button onPress={onTakeTheirs}>{t.takeTheirs}</Button>
          </div>
        </div>
      </Banner>
    );
  }
  return (
    <ErrorBanner error={error}>
      {twin && (
        <p>
          <LinkButton onPress={() => onTwin(twin)}>{twinWord}</LinkButton>
        </p>
      )}
      {gaps.length > 0 && (
        <>
          <p>{t.missing}</p>
          <ul className="value-lines">
            {gaps.map((gap) => (
              <li key={`${gap.field} ${gap.text.en}`}>
                <LinkButton onPress={() => onField(gap.field)}>
                  {capitalised(say(gap.text))}
                </LinkButton>{' '}
                <span className="small">{article(gap.article)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ErrorBanner>
  );
}
