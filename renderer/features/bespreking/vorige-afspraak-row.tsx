import { useRef, useState, type KeyboardEvent } from 'react';
import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Uitkomst } from '../../../shared/domain/afspraak/uitkomst.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { LetterChoice, type LetterOption } from './letter-choice.tsx';
import { optionForKey } from './letter-key.ts';
import { TermijnWords } from './termijn-words.tsx';
import type { SettleInput } from './settle-input.ts';
import { WaaromField } from './waarom-field.tsx';

type Outcome = Uitkomst['uitkomst'];

const options: readonly LetterOption<Outcome>[] = [
  { id: 'gedaan', word: 'gedaan' },
  { id: 'niet-gedaan', word: 'niet gedaan' },
  { id: 'vervallen', word: 'vervallen' },
  { id: 'doorgeschoven', word: 'doorgeschoven' },
];

const asksWhy: readonly Outcome[] = ['niet-gedaan', 'vervallen'];

interface VorigeAfspraakRowProps {
  readonly afspraak: Afspraak;
  readonly view: BesprekingView;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onSettle: (said: SettleInput) => Promise<boolean>;
}

/** One earlier afspraak with its outcome. Niet gedaan and vervallen ask why before they count. */
export function VorigeAfspraakRow(props: VorigeAfspraakRowProps) {
  const { afspraak, view, inTabOrder, onFocus, onSettle } = props;
  const row = useRef<HTMLLIElement>(null);
  const [asking, setAsking] = useState<Outcome | null>(null);
  const said = view.uitkomsten.find((one) => one.afspraakId === afspraak.id);

  const focusRow = (): void => row.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  const goOn = (): void => {
    const next = row.current?.nextElementSibling?.querySelector<HTMLElement>('[data-stop]');
    if (next) next.focus();
    else focusRow();
  };
  /** The field with the reason stays until it is saved. */
  const settleWithReason = async (uitkomst: Outcome, waarom: string): Promise<void> => {
    if (!(await onSettle({ uitkomst, waarom }))) return;
    setAsking(null);
    goOn();
  };
  const choose = (uitkomst: Outcome): void => {
    if (asksWhy.includes(uitkomst)) {
      setAsking(uitkomst);
      return;
    }
    // Before the answer is in: the next letter is for the next row, however fast it comes.
    goOn();
    void onSettle({ uitkomst, waarom: '' }).then((saved) => {
      if (!saved) focusRow();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const outcome = asking === null ? optionForKey(event, options) : null;
    if (outcome === null) return;
    event.preventDefault();
    choose(outcome);
  };

  return (
    <li ref={row} className="vorige-afspraak" onFocus={onFocus} onKeyDown={onKeyDown}>
      <div className="vorige-afspraak-tekst">
        <p className="vorige-afspraak-wie">
          {afspraak.nummer} {wieVan(afspraak, view)}
        </p>
        <p>{afspraak.wat}</p>
        <p className="meta">
          <TermijnWords afspraak={afspraak} view={view} />
          {said !== undefined && said.waarom !== '' && <span>waarom: {said.waarom}</span>}
        </p>
      </div>
      <LetterChoice
        label={`Uitkomst van afspraak ${afspraak.nummer}`}
        options={options}
        value={said?.uitkomst ?? null}
        inTabOrder={inTabOrder}
        onChoose={choose}
      />
      {asking !== null && (
        <WaaromField
          label={asking === 'vervallen' ? 'Waarom vervalt deze afspraak?' : 'Waarom is dit niet gedaan?'}
          start={said?.waarom ?? ''}
          onSave={(waarom) => void settleWithReason(asking, waarom)}
          onCancel={() => {
            setAsking(null);
            focusRow();
          }}
        />
      )}
    </li>
  );
}
