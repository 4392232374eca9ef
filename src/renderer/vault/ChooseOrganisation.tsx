import { useSubmit } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { goToStep } from './flow.ts';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

/** The last step of a new vault: in whose name the letters are written. */
export function ChooseOrganisation() {
  const t = useTexts(vaultTexts);
  const version = useAnswer('settings.get', {}).value?.version;
  const { busy, error, submit } = useSubmit('settings.startFromSample');
  const begin = (section: string | undefined) => {
    goTo(section ? { area: 'settings', id: section } : { area: 'today' });
    goToStep({ kind: 'none' });
  };
  const startFromSample = async () => {
    if (version !== undefined && (await submit({ version }))) begin(undefined);
  };
  return (
    <VaultPage title={t.organisationTitle} lead={t.organisationLead}>
      <div className="stack">
        <section className="choice">
          <h2>{t.ownOrganisation}</h2>
          <p className="soft">{t.ownOrganisationHint}</p>
          <Button kind="primary" onPress={() => begin('organisation')}>
            {t.fillOwn}
          </Button>
        </section>
        <section className="choice">
          <h2>{t.sample}</h2>
          <p className="soft">{t.sampleHint}</p>
          <Button isDisabled={busy || version === undefined} onPress={() => void startFromSample()}>
            {t.useSample}
          </Button>
        </section>
        <ErrorBanner error={error} />
        <div>
          <Button kind="quiet" onPress={() => begin(undefined)}>
            {t.later}
          </Button>
        </div>
      </div>
    </VaultPage>
  );
}
