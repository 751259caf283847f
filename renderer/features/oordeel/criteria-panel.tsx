import { memo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { useKader } from '../kader/use-kader.ts';
import { KaderMissing } from './kader-missing.tsx';
import { PanelPart } from './panel-part.tsx';
import { panelContent } from './panel-content.ts';
import { useChanged } from './use-changed.ts';
import './panel.css';

/** "Wat de criteria zeggen": stands beside the criteria and follows every answer. */
export const CriteriaPanel = memo(function CriteriaPanel({ view }: { view: BesprekingView }) {
  const kader = useKader(view.bespreking);
  return (
    <section className="criteria-paneel" aria-label="Wat de criteria zeggen">
      {kader === null && <KaderMissing bespreking={view.bespreking} />}
      {kader && <Content view={view} kader={kader} />}
    </section>
  );
});

function Content({ view, kader }: { view: BesprekingView; kader: Kader }) {
  const content = panelContent(kader, view);
  const changed = useChanged(content.sentence);
  return (
    <>
      <div className={changed ? 'paneel-kop paneel-veranderd' : 'paneel-kop'}>
        <h2 className="meta">Wat de criteria zeggen</h2>
        {content.scope !== null && (
          <p className="paneel-scope">
            <strong>Let op.</strong> {content.scope}
          </p>
        )}
        <FaseChip
          fase={content.fase}
          name={content.fase === null ? undefined : faseNaam(kader, content.fase)}
        />
        <p className="paneel-zin" role="status">
          {content.sentence}
        </p>
      </div>
      <PanelPart
        heading="Geeft de doorslag"
        lines={content.decisive}
        empty="Nog niets. Beantwoord de criteria met j, n of o."
      />
      <PanelPart heading="Nog onbekend" lines={content.unknown} empty="Alles is beantwoord." />
      <PanelPart
        heading="Dit zou het veranderen"
        lines={content.changing}
        empty="Geen enkel ander antwoord verandert de uitkomst."
      />
      <PanelPart heading={content.whoHeading} lines={content.who} empty="Het kader noemt niemand." />
      <PanelPart heading="Eerst nodig" lines={content.needed} empty="Niets." />
    </>
  );
}
