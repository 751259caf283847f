import { useState } from 'react';
import type { InzageItem, Streep } from '../../../shared/domain/inzage/inzage-item.ts';
import { redact, tidyStrepen } from '../../../shared/domain/inzage/redact.ts';
import { useUnsaved } from '../../autosave/use-unsaved.ts';
import { Button } from '../../components/button.tsx';
import { SelectableText } from './selectable-text.tsx';

interface StrikeEditorProps {
  item: InzageItem;
  busy: boolean;
  onSend: (strepen: Streep[]) => Promise<void>;
  onDone: () => void;
}

/** Parts are selected and struck; below stands what is left for the betrokkene. The original stays. */
export function StrikeEditor({ item, busy, onSend, onDone }: StrikeEditorProps) {
  const { velden, suggestions, keuze } = item;
  const [strepen, setStrepen] = useState<readonly Streep[]>(keuze?.strepen ?? []);
  useUnsaved(strepen !== (keuze?.strepen ?? strepen));
  const strike = (more: readonly Streep[]) => setStrepen((old) => tidyStrepen(velden, [...old, ...more]));
  const covered = ({ veld, van, tot }: Streep) =>
    strepen.some((one) => one.veld === veld && one.van <= van && tot <= one.tot);
  const left = suggestions.filter((one) => !covered(one));
  const textOf = ({ veld, van, tot }: Streep) => velden[veld]?.tekst.slice(van, tot) ?? '';
  return (
    <div className="inzage-strike">
      <p className="second-ink">
        Selecteer wat weg moet, met de muis of met Shift en de pijltjes, en druk op Delete. Er wordt altijd
        een heel woord doorgestreept.
      </p>
      {velden.map((veld, index) => (
        <SelectableText
          key={veld.naam}
          veld={veld}
          onStrike={(van, tot) => strike([{ veld: index, van, tot }])}
        />
      ))}
      {left.length > 0 && (
        <Button onPress={() => strike(left)}>
          {left.length === 1
            ? 'De gele naam doorstrepen'
            : `Alle ${String(left.length)} gele namen doorstrepen`}
        </Button>
      )}
      {strepen.length > 0 && (
        <ul className="plain" aria-label="Doorgestreept">
          {strepen.map((streep) => (
            <li key={`${String(streep.veld)} ${String(streep.van)}`}>
              <s>{textOf(streep)}</s>{' '}
              <Button
                variant="quiet"
                aria-label={`Terughalen: ${textOf(streep)}`}
                onPress={() => setStrepen(strepen.filter((one) => one !== streep))}
              >
                Terughalen
              </Button>
            </li>
          ))}
        </ul>
      )}
      <h3>Zo ziet de betrokkene het</h3>
      <dl className="inzage-velden">
        {redact(velden, strepen).map(({ naam, tekst }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      <div className="inzage-actions">
        <Button
          variant="primary"
          isDisabled={busy || strepen.length === 0}
          onPress={() => void onSend([...strepen])}
        >
          Zo tonen
        </Button>
        <Button onPress={onDone}>Toch niet doorstrepen</Button>
      </div>
    </div>
  );
}
