import './kenmerken.css';

/** Names with their values, such as what is known of a casus. */
export function Kenmerken({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className="kenmerken">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
