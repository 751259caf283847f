/** The steps of the overleg, the present one marked. */
export function ZaalAgenda({ agenda, stap }: { agenda: readonly string[]; stap: number }) {
  return (
    <ol className="plain zaal-agenda" aria-label="Agenda">
      {agenda.map((name, index) => (
        <li key={name} aria-current={index === stap ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
