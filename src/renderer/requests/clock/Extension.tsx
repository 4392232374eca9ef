import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Request } from '../../../core/requests/model.ts';
import { useDayName, useToday } from '../../calendar.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { ExtendDialog } from './ExtendDialog.tsx';
import { extensionStanding } from './extension.ts';
import { clockTexts } from './texts.ts';

/** How the case stands to an extension; offered only inside the first month. */
export function Extension({ request }: { readonly request: Request }) {
  const t = useTexts(clockTexts);
  const say = useBilingual();
  const dayName = useDayName();
  const [extending, setExtending] = useState(false);
  const { extension, deadline } = request;
  const first = dayName(deadline.first);
  const standing = extensionStanding(request, useToday());
  return (
    <>
      {standing.kind === 'counts' && extension?.notifiedOn && (
        <p className="small soft">
          {t.counts(extension.notifiedOn)} {t.grounds[extension.ground]}.
        </p>
      )}
      {standing.kind === 'intended' && (
        <p>
          {t.notYet(first)}{' '}
          <LinkButton onPress={() => goTo({ area: 'requests', id: request.id, part: 'letters' })}>
            {t.writeExtension}
          </LinkButton>
        </p>
      )}
      {standing.kind === 'blocked' && (
        <p className="small soft">{t.blocked(say(standing.reason))}</p>
      )}
      {standing.kind === 'possible' && (
        <div>
          <Button icon={CalendarPlus} onPress={() => setExtending(true)}>
            {t.extend}
          </Button>
        </div>
      )}
      {extending && <ExtendDialog request={request} onClose={() => setExtending(false)} />}
    </>
  );
}
