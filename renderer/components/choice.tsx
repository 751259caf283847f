import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { ChoiceOption, type Option } from './choice-option.tsx';
import './choice.css';

interface ChoiceProps<Id extends string> extends FieldTexts {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** One out of a short list. For a long list with typing: SearchChoice. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const {
    label,
    description,
    error,
    hideLabel,
    options,
    value,
    onChange,
    placeholder = 'Kies',
    isDisabled,
    autoFocus = false,
  } = props;
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <Select
      className="field"
      value={value}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus}
      placeholder={placeholder}
      validationBehavior="aria"
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldFrame texts={texts}>
        <Button className="field-input keuze-button">
          <SelectValue className="keuze-value" />
          <Icon name="chevron-down" />
        </Button>
      </FieldFrame>
      <Popover className="keuze-popover" offset={4}>
        <ListBox className="keuze-list" items={options}>
          {(option) => <ChoiceOption option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
