import { Check, X } from 'lucide-react';
import { useState } from 'react';
import {
  type Finder,
  finderNames,
  finders,
  type Redaction,
  type RedactionState,
} from '../../../core/extracts/model/redaction.ts';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { useLastAnswer } from '../../serverState.ts';
import { capitalised } from '../../texts/capitalised.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { Steps } from '../Steps.tsx';
import { goToDataSet } from '../sets.ts';
import { allProposals, decide } from './commands.ts';
import { ProposalList } from './ProposalList.tsx';
import { ProposeAgain } from './ProposeAgain.tsx';
import { redactionTexts } from './texts.ts';

const step = 50;

type ProposalsProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly onGo: (redaction: Redaction) => void;
};

/** What Frist proposes to strike out here, to be accepted or dismissed one by one or all of a kind. */
export function Proposals({ extract, dataSet, onGo }: ProposalsProps) {
  const t = useTexts(redactionTexts);
  const { requestId } = extract;
  const [offset, setOffset] = useState(0);
  const at = Math.min(offset, pageStart(dataSet.proposed));
  const answer = useLastAnswer('extracts.redactions', {
    requestId,
    dataSetId: dataSet.id,
    states: ['proposed'],
    offset: at,
    limit: step,
  });
  return (
    <Awaited answer={answer}>
      {({ redactions, total }) => (
        <div className="stack">
          {total === 0 ? (
            <NoneLeft extract={extract} dataSet={dataSet} />
          ) : (
            <>
              <p className="small soft">{t.proposalsLead}</p>
              <AllOfKind extract={extract} dataSet={dataSet} redactions={redactions} />
              <ProposalList
                key={at}
                requestId={requestId}
                dataSet={dataSet}
                redactions={redactions}
                onGo={onGo}
              />
              <Steps offset={at} step={step} total={total} onOffset={setOffset} />
            </>
          )}
          <ProposeAgain requestId={requestId} />
        </div>
      )}
    </Awaited>
  );
}

/** Where the last page begins. */
function pageStart(count: number): number {
  return Math.max(0, Math.floor((count - 1) / step) * step);
}

function NoneLeft({ extract, dataSet }: Omit<ProposalsProps, 'onGo'>) {
  const t = useTexts(redactionTexts);
  const next = extract.dataSets.find(({ id, proposed }) => id !== dataSet.id && proposed > 0);
  return (
    <>
      <p className="soft" role="status">
        {t.noProposals}
      </p>
      {next && (
        <div>
          <Button onPress={() => goToDataSet(extract.requestId, next.id, 'redact')}>
            {t.nextSet(next.title, next.proposed)}
          </Button>
        </div>
      )}
    </>
  );
}

type AllOfKindProps = Omit<ProposalsProps, 'onGo'> & { readonly redactions: readonly Redaction[] };

const everyKind = '-';

/** Every proposal of one kind, or of all kinds, at once; it can be undone. */
function AllOfKind({ extract, dataSet, redactions }: AllOfKindProps) {
  const t = useTexts(redactionTexts);
  const say = useBilingual();
  const [kind, setKind] = useState<Finder | typeof everyKind>(everyKind);
  const [busy, setBusy] = useState(false);
  const here = finders.filter((each) => redactions.some(({ finder }) => finder === each));
  const options = [
    { value: everyKind, label: t.everyKind },
    ...here.map((value) => ({ value, label: capitalised(say(finderNames[value])) })),
  ];
  const chosen = here.find((each) => each === kind) ?? everyKind;
  const go = async (state: RedactionState, done: (count: number) => string) => {
    setBusy(true);
    const all = await allProposals(extract.requestId, dataSet.id);
    const ids = all
      .filter(({ finder }) => chosen === everyKind || finder === chosen)
      .map(({ id }) => id);
    if (ids.length > 0) await decide(extract.requestId, ids, state, done(ids.length));
    setBusy(false);
  };
  return (
    <div className="all-of-kind">
      <Select
        label={t.kind}
        hideLabel
        value={chosen}
        options={options}
        onChange={(value) => setKind(finders.find((each) => each === value) ?? everyKind)}
      />
      <Button icon={Check} isDisabled={busy} onPress={() => void go('accepted', t.allAccepted)}>
        {t.acceptAll}
      </Button>
      <Button icon={X} isDisabled={busy} onPress={() => void go('dismissed', t.allDismissed)}>
        {t.dismissAll}
      </Button>
    </div>
  );
}
