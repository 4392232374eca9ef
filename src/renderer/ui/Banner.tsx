import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApiError } from '../../core/kit/envelope.ts';
import { errorText } from '../../core/kit/errors.ts';
import { useUi } from '../uiState.ts';

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
  if (error === undefined) return null;
  return (
    <Banner tone="error">
      <div className="stack-tight">
        <p>{errorText(error.code, error.facts, language)}</p>
        {children}
      </div>
    </Banner>
  );
}
