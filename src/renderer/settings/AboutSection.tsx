import { version } from '../../../package.json';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Facts } from '../ui/Card.tsx';
import { settingsTexts } from './texts.ts';

/** What this program is. */
export function AboutSection() {
  const t = useTexts(settingsTexts);
  const fileName = useAnswer('vault.status', {}).value?.fileName;
  return (
    <div className="stack">
      <p className="prose">{t.aboutLead}</p>
      <Facts
        facts={[
          [t.version, version],
          [t.licence, t.licenceText],
          [t.vaultFile, fileName],
        ]}
      />
    </div>
  );
}
