import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import { ReasonGroup } from './reason-group.tsx';
import './klasse.css';

/** Lines in the verslag whose klasse asks a reason that is not given: it blocks vaststellen, not the overleg. */
export function RedenenSection({ view }: { view: BesprekingView }) {
  const lines = withoutReden(view.informatie, view.klassen);
  const asking = new Set(lines.map(({ klasse }) => klasse));
  if (lines.length === 0) return null;
  return (
    <section className="redenen" aria-labelledby="redenen-kop">
      <h2 id="redenen-kop">{redenenTitle(lines.length)}</h2>
      <p className="second-ink">
        De wet vraagt bij deze regels waarom ze nodig zijn voor het doel. Zonder reden kan het verslag niet
        worden vastgesteld.
        {view.bespreking.status !== 'afgerond' &&
          ' Hoort een regel niet in het verslag? Zet hem dan bij het beeld op niet in verslag (Ctrl+H).'}
      </p>
      {view.klassen
        .filter(({ id }) => asking.has(id))
        .map((klasse) => (
          <ReasonGroup
            key={klasse.id}
            view={view}
            klasse={klasse}
            regels={lines.filter((regel) => regel.klasse === klasse.id)}
          />
        ))}
    </section>
  );
}

function redenenTitle(count: number): string {
  return count === 1 ? '1 regel vraagt nog een reden' : `${String(count)} regels vragen nog een reden`;
}
