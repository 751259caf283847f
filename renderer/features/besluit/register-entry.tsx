import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import { useKader } from '../kader/use-kader.ts';
import { AnswersThen } from './answers-then.tsx';
import { BesluitHead } from './besluit-head.tsx';
import { BesluitKenmerken } from './besluit-kenmerken.tsx';
import { besluitRows } from './besluit-rows.ts';
import { registerStand, replacedWords } from './register-stand.ts';
import './recorded-besluit.css';

interface RegisterEntryProps {
  besluit: Fasebesluit;
  /** Everything recorded of the casus, oldest first. */
  all: readonly Fasebesluit[];
}

/** One besluit or voorstel of the register, in the words of the kader version it was taken under. */
export function RegisterEntry({ besluit, all }: RegisterEntryProps) {
  const kader = useKader(besluit);
  if (kader === undefined) return null;
  const stand = registerStand(besluit, all);
  const headId = `besluit-${besluit.id}`;
  const replaced = replacedWords(besluit, all);
  return (
    <section
      className={stand === 'geldt nu' ? 'vastgelegd' : 'vastgelegd vastgelegd-eerder'}
      aria-labelledby={headId}
    >
      <h2 id={headId} className="vastgelegd-kop">
        <BesluitHead besluit={besluit} kader={kader} />
        <span className="second-ink">
          {clockTime(besluit.createdAt)} uur, {stand}
        </span>
      </h2>
      <BesluitKenmerken
        rows={[
          ...besluitRows(besluit, kader),
          { name: 'Kader', values: [kaderWords(besluit, kader)] },
          ...(replaced === '' ? [] : [{ name: 'Vervangt', values: [replaced] }]),
        ]}
      />
      <AnswersThen besluit={besluit} kader={kader} />
    </section>
  );
}

function kaderWords({ kaderId, kaderVersie }: Fasebesluit, kader: Kader | null): string {
  if (kader !== null) return `${kader.naam}, versie ${kaderVersie}`;
  return `${kaderId}, versie ${kaderVersie}; deze versie staat niet in dit programma`;
}
