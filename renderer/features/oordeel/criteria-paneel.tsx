import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { GeenKader } from './geen-kader.tsx';
import { kaderVan } from './kader-van.ts';
import { PaneelDeel } from './paneel-deel.tsx';
import { paneelInhoud } from './paneel-inhoud.ts';
import { useChanged } from './use-changed.ts';
import './paneel.css';

/** "Wat de criteria zeggen": stands beside the criteria and follows every answer. */
export function CriteriaPaneel({ view }: { view: BesprekingView }) {
  const kader = kaderVan(view);
  return (
    <section className="criteria-paneel" aria-label="Wat de criteria zeggen">
      {kader === undefined ? <GeenKader view={view} /> : <Inhoud view={view} kader={kader} />}
    </section>
  );
}

function Inhoud({ view, kader }: { view: BesprekingView; kader: Kader }) {
  const inhoud = paneelInhoud(kader, view);
  const changed = useChanged(inhoud.zin);
  return (
    <>
      <div className={changed ? 'paneel-kop paneel-veranderd' : 'paneel-kop'}>
        <h2 className="meta">Wat de criteria zeggen</h2>
        <FaseChip fase={inhoud.fase} name={inhoud.fase === null ? undefined : faseNaam(kader, inhoud.fase)} />
        <p className="paneel-zin" role="status">
          {inhoud.zin}
        </p>
      </div>
      <PaneelDeel
        kop="Geeft de doorslag"
        regels={inhoud.doorslag}
        leeg="Nog niets. Beantwoord de criteria met j, n of o."
      />
      <PaneelDeel kop="Nog onbekend" regels={inhoud.onbekend} leeg="Alles is beantwoord." />
      <PaneelDeel
        kop="Dit zou het veranderen"
        regels={inhoud.verandert}
        leeg="Geen enkel ander antwoord verandert de uitkomst."
      />
      <PaneelDeel kop={inhoud.wieKop} regels={inhoud.wie} leeg="Het kader noemt niemand." />
      <PaneelDeel kop="Eerst nodig" regels={inhoud.nodig} leeg="Niets." />
    </>
  );
}
