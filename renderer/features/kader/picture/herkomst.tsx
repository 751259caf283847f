interface Bron {
  deel: string;
  pagina?: string | undefined;
}

export interface WithHerkomst {
  bron?: Bron | undefined;
  bronOnzeker?: string | undefined;
  eigenLezing?: string | undefined;
}

export function bronWords({ deel, pagina }: Bron): string {
  return pagina === undefined ? deel : `${deel}, blz. ${pagina}`;
}

/** What must be doubted: the source is uncertain here, or the reading is our own. */
export function Doubts({ of }: { of: WithHerkomst }) {
  return (
    <>
      {of.bronOnzeker !== undefined && (
        <span className="twijfel">
          <strong>Bron onzeker.</strong> {of.bronOnzeker}
        </span>
      )}
      {of.eigenLezing !== undefined && (
        <span className="twijfel">
          <strong>Eigen lezing.</strong> {of.eigenLezing}
        </span>
      )}
    </>
  );
}

/** Where it stands in the source, and what must be doubted. */
export function Herkomst({ of }: { of: WithHerkomst }) {
  return (
    <>
      {of.bron !== undefined && <span className="bron">Bron: {bronWords(of.bron)}</span>}
      <Doubts of={of} />
    </>
  );
}
