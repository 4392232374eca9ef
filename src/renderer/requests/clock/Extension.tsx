import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Request } from '../../../core/requests/model.ts';
import { useDayName, useToday } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { ExtendDialog } from './ExtendDialog.tsx';
import { extensionStanding } from './extension.ts';
import { clockTexts } from './texts.ts';

/** How the case stands to an extension; offered only inside the first month. */
export function Extension({ request }: { readonly request: Request }) {
  const t = useTexts(clockTexts);
  const dayName = useDayName();
  const [extending, setExtending] = useState(false);
  const { extension, deadline } = request;
  const first = dayName(deadline.first);
  const standing = extensionStanding(request, useToday());
  return (
    <>
      {standing === 'counts' && extension?.notifiedOn && (
        <p className="small soft">
          {t.counts(extension.notifiedOn)} {t.grounds[extension.ground]}.
        </p>
      )}
      {standing === 'intended' && (
        <p>
          {t.notYet(first)}{' '}
          <LinkButton onPress={() => goTo({ area: 'requests', id: request.id, part: 'letters' })}>
            {t.writeExtension}
          </LinkButton>
        </p>
      )}
      {standing === 'tooLate' && <p className="small soft">{t.tooLate(first)}</p>}
      {standing === 'possible' && (
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
