import { Herkomst, type WithHerkomst } from './herkomst.tsx';

interface SourceListProps {
  title: string;
  list: ({ regels: readonly string[] } & WithHerkomst) | undefined;
}

/** Lines that share one source. */
export function SourceList({ title, list }: SourceListProps) {
  if (list === undefined) return null;
  return (
    <section className="detail-block" aria-label={title}>
      <h3>{title}</h3>
      <ul className="plain">
        {list.regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <p className="detail-source">
        <Herkomst of={list} />
      </p>
    </section>
  );
}
