import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { type PlainDate, plainDate } from '../../core/kit/dates.ts';
import { Problem } from './Field.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly value: PlainDate | undefined;
  readonly onChange: (value: PlainDate | undefined) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
};

/** A plain date, yyyy-mm-dd, typed or picked from a calendar whose weeks start on Monday. */
export function DateField({ label, value, onChange, hint, problem }: DateFieldProps) {
  return (
    <DatePicker
      className="field"
      value={value === undefined ? null : parseDate(value)}
      onChange={(date: CalendarDate | null) =>
        onChange(date === null ? undefined : plainDate(date.toString()))
      }
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <Group className="date-group">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="icon-button">
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {problem !== undefined && <Problem text={problem} />}
      <Popover className="popover calendar-popover">
        <Dialog>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function MonthCalendar() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className="calendar-head">
        <Button slot="previous" className="icon-button">
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <Heading level={2} />
        <Button slot="next" className="icon-button">
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className="calendar-grid">
        {(date) => <CalendarCell date={date} className="calendar-cell" />}
      </CalendarGrid>
    </Calendar>
  );
}
