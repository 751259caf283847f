import { useState } from 'react';
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from '../../components/field-frame.tsx';
import { ChoiceOption } from '../../components/choice-option.tsx';
import '../../components/choice.css';

interface NameFieldProps extends FieldTexts {
  autoFocus?: boolean;
  value: string;
  onChange: (value: string) => void;
  names: readonly string[];
}

/** A name: somebody of this casus found by typing a part, or any other text. */
export function NameField({
  label,
  description,
  error,
  hideLabel,
  autoFocus = false,
  value,
  onChange,
  names,
}: NameFieldProps) {
  const [options] = useState(() => names.map((name) => ({ id: name, name })));
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame texts={{ label, description, error, hideLabel: hideLabel ?? false }}>
        <Input className="field-input" spellCheck={false} autoComplete="off" />
      </FieldFrame>
      <Popover className="keuze-popover" offset={4}>
        <ListBox<{ id: string; name: string }> className="keuze-list">
          {(option) => <ChoiceOption option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
