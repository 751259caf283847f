import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { KeuzeOptie, type Optie } from './keuze-optie.tsx';
import './keuze.css';

interface KeuzeProps<Id extends string> extends FieldTexts {
  options: readonly Optie<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One out of a short list. For a long list with typing: ZoekKeuze. */
export function Keuze<Id extends string>(props: KeuzeProps<Id>) {
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
  } = props;
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <Select
      className="field"
      value={value}
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
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
          {(option) => <KeuzeOptie option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
