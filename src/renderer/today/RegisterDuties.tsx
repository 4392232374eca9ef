import { dutyNames } from '../../core/registers/model/dutyNames.ts';
import { useToday } from '../calendar.ts';
import { DueDay } from '../registers/DueDay.tsx';
import { definitionOf } from '../registers/model.ts';
import { type DutiesOfToday, type ItemDuty, pressureOf } from '../registers/pressure.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { Group, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';

const mostPressing = 12;
const mostLater = 6;

/** What presses in the registers: days that have passed, and those of this week. */
export function PressingDuties({ overdue, thisWeek }: DutiesOfToday) {
  const t = useTexts(todayTexts);
  return (
    <>
      <Duties title={t.registersOverdue} duties={overdue} most={mostPressing} />
      <Duties title={t.registersThisWeek} duties={thisWeek} most={mostPressing} />
    </>
  );
}

/** What comes later within the six weeks. */
export function LaterDuties({ later }: DutiesOfToday) {
  const t = useTexts(todayTexts);
  return <Duties title={t.registersLater} duties={later} most={mostLater} />;
}

type DutiesProps = {
  readonly title: string;
  readonly duties: readonly ItemDuty[];
  readonly most: number;
};

function Duties({ title, duties, most }: DutiesProps) {
  const t = useTexts(todayTexts);
  return (
    <>
      <Group
        title={title}
        things={duties.slice(0, most)}
        count={duties.length}
        keyOf={({ id, kind, on }) => `${id} ${kind} ${on}`}
        line={(duty) => <DutyLine duty={duty} />}
      />
      {duties.length > most && (
        <p>
          <LinkButton onPress={() => goTo({ area: 'reviews' })}>
            {t.moreDuties(duties.length - most)}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function DutyLine({ duty: { id, register, title, kind, on } }: { readonly duty: ItemDuty }) {
  const t = useTexts(todayTexts);
  const say = useBilingual();
  const one = definitionOf(register)?.words.one;
  // A day far ahead is written to the right already.
  const isAhead = pressureOf(on, useToday()) === 'ahead';
  return (
    <TodayLine
      to={{ area: register, id }}
      title={say(title) || t.untitledItem}
      facts={[one ? say(one) : register, say(dutyNames[kind])]}
      right={<DueDay on={on} />}
      below={isAhead ? undefined : on}
    />
  );
}
