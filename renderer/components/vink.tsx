import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './vink.css';

interface VinkProps {
  label: string;
  /** Second line, in second ink. */
  detail?: string;
  hideLabel?: boolean;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
}

/** A box to tick. */
export function Vink({
  label,
  detail,
  hideLabel = false,
  isSelected,
  isDisabled = false,
  onChange,
}: VinkProps) {
  return (
    <Checkbox className="vink" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className="vink-box">{isSelected && <Icon name="check" />}</span>
      <span className={hideLabel ? 'visually-hidden' : 'vink-label'}>
        {label}
        {detail !== undefined && detail !== '' && <span className="meta"> {detail}</span>}
      </span>
    </Checkbox>
  );
}
