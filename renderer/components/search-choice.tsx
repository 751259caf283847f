import { Button, ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { ChoiceOption, type Option } from './choice-option.tsx';
import './choice.css';

interface SearchChoiceProps<Id extends string> extends FieldTexts {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  placeholder?: string;
}

/** One out of a long list, found by typing a part of its name. */
export function SearchChoice<Id extends string>(props: SearchChoiceProps<Id>) {
  const { label, description, error, hideLabel, options, value, onChange, placeholder } = props;
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      value={value}
      menuTrigger="input"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
    >
      <FieldFrame texts={texts}>
        <div className="field-group">
          <Input
            className="field-input"
            spellCheck={false}
            {...(placeholder !== undefined && { placeholder })}
          />
          <Button className="button button-icon" aria-label="Toon de lijst">
            <Icon name="chevron-down" />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="keuze-popover" offset={4}>
        <ListBox<Option<Id>> className="keuze-list" renderEmptyState={() => <p>Niets gevonden.</p>}>
          {(option) => <ChoiceOption option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
