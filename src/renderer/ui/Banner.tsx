import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApiError } from '../../core/kit/envelope.ts';
import { errorText } from '../../core/kit/errors.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { useUi } from '../uiState.ts';
import { problemsOf, problemText, reasonOf } from './problems.ts';

const signs = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

type BannerProps = { readonly tone: keyof typeof signs; readonly children: ReactNode };

/** Something to read before going on. Errors are announced at once. */
export function Banner({ tone, children }: BannerProps) {
  const Sign = signs[tone];
  return (
    <div className={`banner ${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <Sign size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}

type ErrorBannerProps = { readonly error: ApiError | undefined; readonly children?: ReactNode };

/** What happened, what is safe, what to do next, in the officer's language. Nothing without an error. */
export function ErrorBanner({ error, children }: ErrorBannerProps) {
  const language = useUi((ui) => ui.language);
  const t = useTexts(commonTexts);
  if (error === undefined) return null;
  const reason = reasonOf(error, language);
  const problems =
    reason === undefined
      ? problemsOf(error).map(({ message }) => problemText(message, language))
      : [reason];
  return (
    <Banner tone="error">
      <div className="stack-tight">
        <p>{problems.length > 0 ? t.notAccepted : errorText(error.code, error.facts, language)}</p>
        <ul>
          {[...new Set(problems)].map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {children}
      </div>
    </Banner>
  );
}
