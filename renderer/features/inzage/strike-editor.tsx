import { useState } from 'react';
import type { InzageItem, Streep } from '../../../shared/domain/inzage/inzage-item.ts';
import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import { redact, tidyStrepen } from '../../../shared/domain/inzage/redact.ts';
import { draftNaam } from '../../autosave/draft-naam.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Button } from '../../components/button.tsx';
import { itemKey } from './item-key.ts';
import { SelectableText } from './selectable-text.tsx';

interface StrikeEditorProps {
  verzoek: Pick<Verzoek, 'id' | 'casusId'>;
  item: InzageItem;
  busy: boolean;
  /** Answers whether it was taken. */
  onSend: (strepen: Streep[]) => Promise<boolean>;
  onDone: () => void;
}

/** Parts are selected and struck; below stands what is left for the betrokkene. The original stays. */
export function StrikeEditor({ verzoek, item, busy, onSend, onDone }: StrikeEditorProps) {
  const { velden, suggestions, keuze } = item;
  const [strepen, setStrepen] = useState<readonly Streep[]>(keuze?.strepen ?? []);
  const { forget } = useKeptForm({
    naam: draftNaam('inzage', verzoek.id, 'strepen', itemKey(item)),
    casusId: verzoek.casusId,
    draft: { strepen, velden },
    isTyped: JSON.stringify(strepen) !== JSON.stringify(keuze?.strepen ?? []),
    asksFirst: true,
    // On a text that changed since, the strepen would cover other words.
    onFound: (found) => {
      if (JSON.stringify(found.velden) === JSON.stringify(velden)) setStrepen(found.strepen);
    },
  });
  const send = async () => {
    if (await onSend([...strepen])) forget();
  };
  const onLeave = () => {
    forget();
    onDone();
  };
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
        <Button variant="primary" isDisabled={busy || strepen.length === 0} onPress={() => void send()}>
          Zo tonen
        </Button>
        <Button onPress={onLeave}>Toch niet doorstrepen</Button>
      </div>
    </div>
  );
}
