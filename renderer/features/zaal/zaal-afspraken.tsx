interface ZaalAfspraakRow {
  nummer: number | null;
  wie: string;
  wat: string;
  termijn: string;
  binding: string;
}

/** Afspraken: who does what, before when, and how it stands. */
export function ZaalAfspraken({ rows }: { rows: readonly ZaalAfspraakRow[] }) {
  return (
    <ol className="plain">
      {rows.map(({ nummer, wie, wat, termijn, binding }, index) => (
        <li key={nummer ?? index} data-row="" className="zaal-afspraak">
          <span className="zaal-nummer">{nummer}</span>
          <span className="zaal-tekst">
            <strong>{wie}</strong> {wat}
          </span>
          <span className="zaal-termijn">
            {termijn}
            <span className="zaal-bij">{binding}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
