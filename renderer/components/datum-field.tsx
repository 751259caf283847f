import { parseDate } from '@internationalized/date';
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
  Popover,
} from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import './datum-field.css';

interface DatumVeldProps extends FieldTexts {
  /** 'YYYY-MM-DD' or nothing yet. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A calendar day: typed in three parts, or picked from a calendar that starts on Monday. */
export function DatumField({ label, description, error, hideLabel, value, onChange }: DatumVeldProps) {
  return (
    <DatePicker
      className="field"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame texts={{ label, description, error, hideLabel: hideLabel ?? false }}>
        <Group className="field-group datum-group">
          <DateInput className="datum-input">
            {(segment) => <DateSegment className="datum-segment" segment={segment} />}
          </DateInput>
          <Button className="button button-icon" aria-label="Kalender">
            <Icon name="today" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="keuze-popover">
        <Dialog className="datum-calendar" aria-label="Kalender">
          <Calendar>
            <header className="datum-head">
              <Button slot="previous" className="button button-icon">
                <Icon name="arrow-left" />
              </Button>
              <Heading />
              <Button slot="next" className="button button-icon">
                <Icon name="arrow-right" />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell className="datum-cell" date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
