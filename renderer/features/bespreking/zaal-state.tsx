import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { stapNaam, stappen } from '../../../shared/domain/bespreking/stap.ts';
import type { Zaal } from './use-zaal.ts';
import './zaal-state.css';

/** Whether the room sees anything now, and which step; a press opens or closes it. */
export function ZaalState({ view, zaal }: { view: Pick<BesprekingView, 'zaal'>; zaal: Zaal }) {
  const { open, stap } = view.zaal;
  const name = stapNaam[stappen.find((one) => one === stap) ?? 0];
  return (
    <button
      type="button"
      className={open ? 'zaal-state zaal-state-open' : 'zaal-state'}
      aria-pressed={open}
      onClick={() => (open ? zaal.close() : zaal.open())}
    >
      <span>Zaalscherm {open ? 'aan' : 'uit'}</span>
      <span className="zaal-state-more">{open ? `toont ${name}, Esc sluit` : 'F5 zet aan'}</span>
    </button>
  );
}
