import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, TimeField } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import './datum-field.css';

interface TijdVeldProps extends FieldTexts {
  /** 'HH:mm' or nothing yet. */
  value: string | null;
  onChange: (value: string | null) => void;
}

const clockLength = 5;

/** A clock time of 24 hours. */
export function TijdField({ label, description, error, hideLabel, value, onChange }: TijdVeldProps) {
  return (
    <TimeField
      className="field"
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time?.toString().slice(0, clockLength) ?? null)}
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame texts={{ label, description, error, hideLabel: hideLabel ?? false }}>
        <DateInput className="field-input datum-input">
          {(segment) => <DateSegment className="datum-segment" segment={segment} />}
        </DateInput>
      </FieldFrame>
    </TimeField>
  );
}
