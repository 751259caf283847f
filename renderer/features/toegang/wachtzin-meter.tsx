import { Label, Meter } from 'react-aria-components';
import type { PassphraseCheck } from '../../../shared/domain/toegang/passphrase.ts';

const words = ['Nog te zwak', 'Bijna', 'Voldoende', 'Goed', 'Sterk'] as const;

/** How strong the wachtzin is, in a word and a bar, with one sentence of help. */
export function WachtzinMeter({ check, withHint }: { check: PassphraseCheck; withHint: boolean }) {
  return (
    <Meter className="wachtzin-meter" value={check.strength} maxValue={4} valueLabel={words[check.strength]}>
      <Label className="visually-hidden">Sterkte van de wachtzin</Label>
      <div className="wachtzin-bar" aria-hidden="true">
        {[1, 2, 3, 4].map((part) => (
          <span
            key={part}
            className={part <= check.strength ? 'wachtzin-part wachtzin-part-on' : 'wachtzin-part'}
          />
        ))}
        <strong>{words[check.strength]}</strong>
      </div>
      <p className="field-description" aria-live="polite">
        {withHint && check.hint}
      </p>
    </Meter>
  );
}
