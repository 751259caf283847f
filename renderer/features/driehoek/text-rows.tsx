import { LineField } from './line-field.tsx';
import { RowsField } from './rows-field.tsx';

interface TextRowsProps {
  name: string;
  labelledBy: string;
  rows: readonly string[];
  onChange: (rows: string[]) => void;
  placeholder?: string;
  max?: number;
  autoFocus?: boolean;
}

/** Rows of one text each. */
export function TextRows({ name, labelledBy, rows, onChange, placeholder, max, autoFocus }: TextRowsProps) {
  return (
    <RowsField
      name={name}
      labelledBy={labelledBy}
      rows={rows.map((text) => ({ text }))}
      empty={() => ({ text: '' })}
      isEmpty={({ text }) => text.trim() === ''}
      onChange={(next) => onChange(next.map(({ text }) => text))}
      {...(max !== undefined && { max })}
    >
      {({ text }, change, label) => (
        <LineField
          label={label}
          hideLabel
          value={text}
          {...(placeholder !== undefined && { placeholder })}
          autoFocus={autoFocus === true && label === `${name} 1`}
          onChange={(value) => change({ text: value })}
        />
      )}
    </RowsField>
  );
}
