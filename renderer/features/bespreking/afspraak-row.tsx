import { gaps, type Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { bindingWord } from '../../../shared/domain/zaal/words.ts';
import { Icon } from '../../components/icon.tsx';
import { TermijnWords } from './termijn-words.tsx';

interface AfspraakRowProps {
  readonly afspraak: Afspraak;
  readonly view: BesprekingView;
  readonly inTabOrder: boolean;
  readonly selected: boolean;
  readonly fresh: boolean;
  readonly onFocus: () => void;
  readonly onCorrect: () => void;
}

/** One afspraak of the column. Without a number as long as something is missing; a press corrects it. */
export function AfspraakListed(props: AfspraakRowProps) {
  const { afspraak, view, inTabOrder, selected, fresh, onFocus, onCorrect } = props;
  const missing = gaps(afspraak);
  const classes = ['afspraak', fresh ? 'regel-fresh' : '', afspraak.ingetrokken ? 'afspraak-struck' : ''];
  const state = missing.length > 0 ? 'nog aan te vullen' : bindingWord[afspraak.binding];
  return (
    <button
      type="button"
      data-entry={afspraak.id}
      className={classes.filter((name) => name !== '').join(' ')}
      aria-current={selected ? 'true' : undefined}
      tabIndex={inTabOrder ? 0 : -1}
      onFocus={onFocus}
      onClick={onCorrect}
    >
      <span className="afspraak-nummer">
        {missing.length === 0 ? afspraak.nummer : <Icon name="attention" />}
      </span>
      <span className="afspraak-wie">
        <span>{wieVan(afspraak, view)}</span>
        <Gaps gaps={missing.filter((gap) => gap !== 'wat?' && gap !== 'wanneer?')} />
      </span>
      <span className="afspraak-wat">
        <span>{afspraak.wat}</span>
        <Gaps gaps={missing.filter((gap) => gap === 'wat?')} />
      </span>
      <span className="afspraak-termijn">
        <TermijnWords afspraak={afspraak} view={view} />
        <Gaps gaps={missing.filter((gap) => gap === 'wanneer?')} />
        {state !== '' && <span>{state}</span>}
        {afspraak.nietInVerslag && <span>niet in verslag</span>}
      </span>
    </button>
  );
}

function Gaps({ gaps: words }: { readonly gaps: readonly string[] }) {
  return words.map((word) => (
    <span key={word} className="afspraak-gap">
      {word}
    </span>
  ));
}
