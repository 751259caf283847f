import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Begrip, Gap, InvoerContext } from '../../../shared/invoer/begrip.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import type { AfspraakListed } from '../../../shared/invoer/table/parse-table.ts';
import { importRowOf } from '../overleg/import-row.ts';
import { lookTitle } from './look-title.ts';
import type { PastedLook } from './pasted.ts';
import './pasted-look.css';

/** As much of a long text as shows which one it is. */
const beginning = 600;

interface PastedLookPanelProps {
  readonly look: PastedLook;
  readonly view: BesprekingView;
  readonly context: InvoerContext;
}

/** What pasted text becomes, before anything of it is saved. */
export function PastedLookPanel({ look, view, context }: PastedLookPanelProps) {
  return (
    <section className="pasted-look" aria-label="Wat u plakte" tabIndex={0}>
      <h2 role="status">{lookTitle(look)}</h2>
      {look.kind === 'regels' && (
        <ol className="plain">
          {look.lines.map((text, index) => (
            <RegelLook key={index} begrip={parseEntry(text, context)} />
          ))}
        </ol>
      )}
      {look.kind === 'bijlage' && <p className="pasted-look-text">{look.text.slice(0, beginning)}…</p>}
      {look.kind === 'afspraken' && (
        <ol className="plain">
          {look.rows.map((row, index) => (
            <AfspraakLook key={index} row={row} view={view} />
          ))}
        </ol>
      )}
    </section>
  );
}

function RegelLook({ begrip }: { readonly begrip: Begrip }) {
  return (
    <li className="pasted-look-row">
      {begrip.sentence.map(({ kind, text }, index) => (
        <span key={index} className={`understood-part understood-${kind}`}>
          {text}
        </span>
      ))}
    </li>
  );
}

function AfspraakLook({ row, view }: { readonly row: AfspraakListed; readonly view: BesprekingView }) {
  const wie = wieVan(importRowOf(row, view.betrokkenen), view);
  const date = row.termijn?.date ?? null;
  const gap = (word: Gap) =>
    row.gaps.includes(word) && <span className="understood-part understood-gap">{word}?</span>;
  return (
    <li className="pasted-look-row">
      {wie !== '' && <strong className="understood-part">{wie}</strong>}
      {gap('wie')}
      <span className="understood-part understood-tekst">{row.wat}</span>
      {gap('wat')}
      {row.termijn !== null && (
        <span className="understood-part">{date === null ? 'volgend overleg' : formatDatum(date)}</span>
      )}
      {gap('wanneer')}
      {row.remarks.map((remark) => (
        <span key={remark} className="understood-part understood-remark">
          {remark}
        </span>
      ))}
    </li>
  );
}
