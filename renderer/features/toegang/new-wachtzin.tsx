import { checkPassphrase } from '../../../shared/domain/toegang/passphrase.ts';
import { SecretField } from './secret-field.tsx';
import { WachtzinMeter } from './wachtzin-meter.tsx';

/** A wachtzin that is being chosen, typed twice. */
export interface NewWachtzin {
  readonly wachtzin: string;
  readonly again: string;
}

export const emptyNewWachtzin: NewWachtzin = { wachtzin: '', again: '' };

interface Errors {
  readonly wachtzin: string | undefined;
  readonly again: string | undefined;
}

function errorsOf({ wachtzin, again }: NewWachtzin): Errors {
  const { accepted, hint } = checkPassphrase(wachtzin);
  return {
    wachtzin: accepted ? undefined : hint,
    again: again === wachtzin ? undefined : 'Deze twee zijn niet gelijk. Typ de wachtzin nog een keer.',
  };
}

export function isAccepted(chosen: NewWachtzin): boolean {
  const { wachtzin, again } = errorsOf(chosen);
  return wachtzin === undefined && again === undefined;
}

interface NewWachtzinFieldsProps {
  label: string;
  value: NewWachtzin;
  onChange: (value: NewWachtzin) => void;
  /** Whether errors may show: after the first try. */
  tried: boolean;
}

/** The two fields with how strong it is. */
export function NewWachtzinFields({ label, value, onChange, tried }: NewWachtzinFieldsProps) {
  const check = checkPassphrase(value.wachtzin);
  const errors = tried ? errorsOf(value) : { wachtzin: undefined, again: undefined };
  return (
    <>
      <SecretField
        label={label}
        description="Minstens 14 tekens of 5 woorden die niet bij elkaar horen. Spaties mogen. U typt deze zin elke keer dat u begint."
        value={value.wachtzin}
        onChange={(wachtzin) => onChange({ ...value, wachtzin })}
        error={errors.wachtzin}
      />
      <WachtzinMeter check={check} withHint={!tried || check.accepted} />
      <SecretField
        label={`${label} nog een keer`}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={errors.again}
      />
    </>
  );
}
