import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Notice } from '../../components/notice.tsx';
import { PrintOwnPaper } from '../overleg/print-own-paper.tsx';
import { afwegingOf } from './panel-content.ts';

/** Under the criteria: what to watch out for, what to bring in, and how the outcome came about line by line. */
export function AfwegingExplanation({ view, kader }: { view: BesprekingView; kader: Kader }) {
  const { waarschuwingen, aanwijzingen, binnen, uitleg } = afwegingOf(kader, view);
  return (
    <section className="oordeel-deel" aria-label="Bij de uitkomst van de afweging">
      {waarschuwingen.map((tekst) => (
        <Notice key={tekst} tone="attention">
          {tekst}
        </Notice>
      ))}
      {[...binnen.map((inzet) => inzet.tekst), ...aanwijzingen].length > 0 && (
        <>
          <h3>Denk ook aan</h3>
          <ul className="oordeel-lijst">
            {[...binnen.map((inzet) => inzet.tekst), ...aanwijzingen].map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
      <details className="oordeel-uitleg">
        <summary>Hoe deze uitkomst tot stand komt, regel voor regel</summary>
        <ol className="oordeel-lijst">
          {uitleg.map((tekst, index) => (
            <li key={`${String(index)} ${tekst}`}>{tekst}</li>
          ))}
        </ol>
      </details>
      <PrintOwnPaper
        besprekingId={view.bespreking.id}
        paper="bespreking.printAfweging"
        name="Afweging op papier"
      />
    </section>
  );
}
