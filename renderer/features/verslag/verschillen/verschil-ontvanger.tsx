import { Icon } from '../../../components/icon.tsx';
import { recipientName } from '../ontvangers/recipient-name.ts';
import type { Recipient } from '../opened.ts';
import type { Recht } from './targets.ts';

interface VerschilOntvangerProps {
  ontvanger: Recipient;
  recht: Recht;
  isTicked: boolean;
  isStop: boolean;
  onFocus: () => void;
  onTick: () => void;
}

/** One recipient of a line: does this one get it, and why. Ticked, it is chosen together with others. */
export function VerschilOntvanger({
  ontvanger,
  recht,
  isTicked,
  isStop,
  onFocus,
  onTick,
}: VerschilOntvangerProps) {
  return (
    <li>
      <button
        type="button"
        role="checkbox"
        aria-checked={isTicked}
        className="verschil-ontvanger"
        data-stop=""
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onTick}
      >
        <span className="tick-box-box">{isTicked && <Icon name="check" />}</span>
        <span className="verschil-naam">{recipientName(ontvanger)}</span>
        <span className={recht.allowed ? 'verschil-woord verschil-wel' : 'verschil-woord verschil-niet'}>
          {recht.grond === 'alleen-stap' ? 'deels' : recht.allowed ? 'krijgt dit' : 'niet'}
        </span>
        <span className="verschil-reden">
          {[recht.text, recht.had].filter((text) => text !== '').join(' ')}
        </span>
      </button>
    </li>
  );
}
