import { gaps, type Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { bindingWord } from '../../../shared/domain/zaal/words.ts';
import { termijnText } from '../../../shared/verslag/termijn-text.ts';
import { LetterChoice } from '../bespreking/letter-choice.tsx';
import { optionForKey } from '../bespreking/letter-key.ts';
import { bindings, type SaidBinding } from './bindings.ts';
import '../oordeel/gap.css';

interface AgreedRowProps {
  afspraak: Afspraak;
  view: BesprekingView;
  isCurrent: boolean;
  onFocus: () => void;
  onSay: (binding: SaidBinding) => void;
}

/** One afspraak as it is read aloud; the row with the focus takes a letter for an exception. */
export function AgreedRow({ afspraak, view, isCurrent, onFocus, onSay }: AgreedRowProps) {
  const missing = gaps(afspraak);
  const said = bindings.find(({ id }) => id === afspraak.binding)?.id ?? null;
  return (
    <li
      className="agreed-row"
      onFocus={onFocus}
      onKeyDown={(event) => {
        const binding = optionForKey(event, bindings);
        if (binding === null) return;
        onSay(binding);
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span className="agreed-nummer">{afspraak.nummer}</span>
      <div className="agreed-tekst">
        <p className="agreed-wie">
          <strong>{wieVan(afspraak, view)}</strong>
          <span className="agreed-termijn">{termijnText(afspraak, view.bespreking.volgendOverleg)}</span>
        </p>
        <p>{afspraak.wat}</p>
        <div className="agreed-binding">
          {missing.length > 0 && <span className="gat">nog aan te vullen: {missing.join(' ')}</span>}
          <span className={isCurrent ? 'agreed-choice' : 'agreed-choice agreed-choice-rest'}>
            <LetterChoice
              label={`Afspraak ${String(afspraak.nummer)}`}
              options={bindings}
              value={said}
              inTabOrder={isCurrent}
              onChoose={onSay}
            />
          </span>
          {!isCurrent && <span className="agreed-woord">{bindingWord[afspraak.binding]}</span>}
        </div>
      </div>
    </li>
  );
}
