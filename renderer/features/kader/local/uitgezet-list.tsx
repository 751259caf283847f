import { Button } from '../../../components/button.tsx';
import { useConcept } from './concept-context.ts';
import { useChange } from './use-change.ts';

/** The criteria of this overgang that are off, each with its reason and the way back. */
export function UitgezetList({ overgang }: { overgang: string }) {
  const { kader } = useConcept();
  const off = (kader.uitgezet ?? []).filter(({ plaatsen }) =>
    plaatsen.some((plaats) => plaats.overgang === overgang),
  );
  const { run, error } = useChange(`aan ${overgang}`);
  if (off.length === 0) return null;
  return (
    <section className="edit-part" aria-label="Uitgezet">
      <h3>Uitgezet</h3>
      <ul className="plain">
        {off.map(({ criterium, reden }) => (
          <li key={criterium.id} className="edit-off">
            <span>
              <s>{criterium.tekst}</s> <span className="second-ink">Reden: {reden}</span>
            </span>
            <Button
              variant="quiet"
              onPress={() => void run({ kind: 'criteriumOn', criterium: criterium.id })}
            >
              Weer aanzetten<span className="visually-hidden">: {criterium.tekst}</span>
            </Button>
          </li>
        ))}
      </ul>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
