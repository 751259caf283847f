import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import './radio-list.css';

export interface RadioChoice<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
  /** Second ink, behind the choice. */
  readonly aside?: string;
}

interface RadioListProps<Id extends string> {
  label: string;
  choices: readonly RadioChoice<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  /** The chosen one, or the first, has the focus when it appears. */
  autoFocus?: boolean;
}

/** One out of a few that must all be in sight; nothing is chosen beforehand. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const { label, choices, value, onChange, autoFocus = false } = props;
  const first = value ?? choices[0]?.id;
  return (
    <RadioGroup
      className="rondjes"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      {choices.map(({ id, content, aside }) => (
        <Radio key={id} value={id} className="rondje" autoFocus={autoFocus && id === first}>
          <span className="rondje-teken" />
          <span className="rondje-tekst">
            {content}
            {aside !== undefined && aside !== '' && <span className="second-ink">{aside}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
