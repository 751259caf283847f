import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './tick-box.css';

interface TickBoxProps {
  label: string;
  /** Behind the label, in second ink. */
  detail?: string;
  hideLabel?: boolean;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
}

/** A box to tick. */
export function TickBox({
  label,
  detail,
  hideLabel = false,
  isSelected,
  isDisabled = false,
  onChange,
}: TickBoxProps) {
  return (
    <Checkbox className="tick-box" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="tick-box-box">{isSelected && <Icon name="check" />}</span>
      <span className={hideLabel ? 'visually-hidden' : 'tick-box-label'}>
        {label}
        {detail !== undefined && detail !== '' && <span className="meta"> · {detail}</span>}
      </span>
    </Checkbox>
  );
}
