import type { RequestOutput } from '../../../../shared/ipc/contract.ts';

interface LeftOutMarginProps {
  leftOut: RequestOutput<'verslag.previewFor'>['leftOut'];
}

/** What this recipient does not get, and why: on screen only. */
export function LeftOutMargin({ leftOut }: LeftOutMarginProps) {
  return (
    <section className="marge" aria-labelledby="marge-kop">
      <h2 id="marge-kop">Gaat niet mee ({leftOut.length})</h2>
      <p className="meta">Dit ziet u alleen op het scherm.</p>
      <ol className="plain marge-lijst">
        {leftOut.map(({ label, tekst, reason }) => (
          <li key={`${label} ${tekst}`} className="marge-regel">
            <p>
              <strong>{label}</strong> {tekst}
            </p>
            <p className="marge-reden">{reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
